import type { Consent } from '../../src/domain/consent/consent.ts';
import type { Advocate } from '../../src/ports/advocate-store.ts';

/** An advocate who works alone, with what is said otherwise. */
export function anAdvocate(said: Partial<Advocate> = {}): Advocate {
  return {
    ...{ id: 'advocate-1', email: 'maya.example@advocates.example', name: 'Maya Example' },
    ...{ organisationId: null, role: 'Independent advocate', isManager: false, hasMorningMail: false },
    ...{ status: 'active', createdAt: 0 },
    ...said,
  };
}

/** A consent that stands, to see, with what is said otherwise. */
export function aConsent(said: Partial<Consent> = {}): Consent {
  return {
    ...{ id: 'consent-1', complaintId: 'id-of-first', status: 'active', advocateId: 'advocate-1' },
    ...{ organisationId: null, scope: 'see', until: null, label: '', seenPosition: 0, createdAt: 0 },
    ...said,
  };
}
