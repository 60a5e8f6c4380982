import { isWithoutPerson, type Consent } from '../../domain/consent/consent.ts';
import type { Terms } from '../../domain/consent/terms.ts';
import type { HandoverStore } from '../../ports/handover-store.ts';
import type { Changed } from '../change-complaint.ts';
import type { Actor } from '../policy.ts';
import { agree, type Agreeing } from './change-consent.ts';
import type { ConsentServices } from './consent-services.ts';
import { finishHandover } from './finish-handover.ts';
import { ownConsent } from './own-consent.ts';

/**
 * The family says yes to an advocate who asks, confirms one who lodged for it, or changes what one may do. Nobody else
 *  can. Who takes over from a colleague takes their place. What has ended does not stand again, and who has not taken an invitation up cannot be agreed to.
 */
export async function agreeTo(
  actor: Actor,
  consentId: string,
  terms: Terms,
  services: ConsentServices & { readonly handovers: HandoverStore },
): Promise<Changed> {
  const consent = await ownConsent(actor, consentId, services);
  const whom = consent && answerable.includes(consent.status) ? await agreeingIn(consent, services) : null;
  if (!consent || !whom) return { ok: false, reason: 'not-found' };
  const changed = await agree(consent, whom, terms, services);
  if (!changed.ok) return changed;
  // The code by which a lodging could be confirmed is worth nothing any more.
  await services.consents.removeInvitation(consentId);
  await services.asks.removeOf(consentId);
  return consent.status === 'asked' ? finishHandover(actor, consentId, services) : changed;
}

const answerable: readonly string[] = ['asked', 'lodged', 'active'];

/** The one whom a consent names; once that one has left, the organisation itself. Null where there is neither. */
async function agreeingIn(
  consent: Consent,
  { advocates }: Pick<ConsentServices, 'advocates'>,
): Promise<Agreeing | null> {
  if (consent.advocateId !== null) {
    const advocate = await advocates.find(consent.advocateId);
    return advocate?.status === 'active' ? advocate : null;
  }
  const { organisationId } = consent;
  const organisation = isWithoutPerson(consent) ? await advocates.findOrganisation(organisationId!) : null;
  return organisation && { id: null, name: organisation.name, organisationId };
}
