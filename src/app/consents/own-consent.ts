import type { Consent } from '../../domain/consent/consent.ts';
import { aboutComplaint, may, type Actor } from '../policy.ts';
import type { ConsentServices } from './consent-services.ts';

/** A consent of the family that asks. Null for an unknown one, one of another family, and for everybody else who asks. */
export async function ownConsent(
  actor: Actor,
  consentId: string,
  { consents }: Pick<ConsentServices, 'consents'>,
): Promise<Consent | null> {
  const consent = await consents.find(consentId);
  const isTheirs = consent && may(actor, 'manage-consents', aboutComplaint(consent.complaintId));
  return isTheirs ? consent : null;
}
