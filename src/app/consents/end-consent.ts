import { byAdvocate } from '../../domain/complaint/recorded-by.ts';
import { namesOf } from '../../domain/complaint/acted-for.ts';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import type { Changed } from '../change-complaint.ts';
import type { Actor } from '../policy.ts';
import { changeConsent, lookAgain } from './change-consent.ts';
import type { ConsentServices } from './consent-services.ts';
import { ownConsent } from './own-consent.ts';

type Why = 'withdrawn' | 'given-back';

/**
 * The family lets somebody in no more, says no to who asks or lodged, or takes an invitation back. Ending it twice is no
 * fault: it has ended.
 */
export async function withdrawConsent(
  actor: Actor,
  consentId: string,
  services: ConsentServices,
): Promise<Changed> {
  const consent = await ownConsent(actor, consentId, services);
  return consent ? end(consent, 'withdrawn', 'family', services) : { ok: false, reason: 'not-found' };
}

/** The advocate wants it no more. One who was let in with the whole organisation cannot end it for the others. */
export async function giveConsentBack(
  { id }: Pick<Advocate, 'id'>,
  consentId: string,
  services: ConsentServices,
): Promise<Changed> {
  const consent = await services.consents.find(consentId);
  if (!consent || consent.advocateId !== id) return { ok: false, reason: 'not-found' };
  return end(consent, 'given-back', byAdvocate(consentId), services);
}

/** Nobody works any more where the family agreed to everybody: there is nobody to whom it could stay open. */
export async function endWithOrganisation(consent: Consent, services: ConsentServices): Promise<Changed> {
  return end(consent, 'given-back', byAdvocate(consent.id), services);
}

async function end(
  consent: Consent,
  why: Why,
  recordedBy: string,
  services: ConsentServices,
): Promise<Changed> {
  if (consent.status === 'ended') return { ok: true };
  const to: Consent = { ...consent, status: 'ended' };
  const changed =
    consent.status === 'active' || consent.status === 'lodged'
      ? await endRecorded({ from: consent.status, to }, why, recordedBy, services)
      : await endUnrecorded(to, services);
  await services.consents.removeInvitation(consent.id);
  if (changed.ok) await lookAgain(consent, services);
  return changed;
}

async function endRecorded(
  step: { from: Consent['status']; to: Consent },
  why: Why,
  recordedBy: string,
  services: ConsentServices,
): Promise<Changed> {
  const name = await nameInHistory(step.to, services);
  const consent = step.to.id;
  return changeConsent(
    step,
    recordedBy,
    (at) => ({ type: 'AdvocateEnded', at, consent, name, why }),
    services,
  );
}

/** The family had agreed to nobody yet: its history has nothing to say of it. */
async function endUnrecorded(to: Consent, { consents }: ConsentServices): Promise<Changed> {
  return (await consents.save(to)) ? { ok: true } : { ok: false, reason: 'changed-meanwhile' };
}

/** The name under which the family knows them: that in its own history. Empty where it has none. */
export async function nameInHistory(
  { id, complaintId }: Pick<Consent, 'id' | 'complaintId'>,
  { complaints }: Pick<ConsentServices, 'complaints'>,
): Promise<string> {
  return namesOf(id, await complaints.entries(complaintId)).at(-1)?.name ?? '';
}
