import type { HandoverStore } from '../../ports/handover-store.ts';
import type { Changed } from '../change-complaint.ts';
import type { Actor } from '../policy.ts';
import type { ConsentServices } from './consent-services.ts';
import { nameInHistory, withdrawConsent } from './end-consent.ts';

type Services = ConsentServices & { readonly handovers: HandoverStore };

/**
 * The name of the one from whom somebody would take over, as the family's own history has it, else as the account has; null
 * where nobody would, or the family lets that one in no more.
 */
export async function takesOverFrom(
  consentId: string,
  { handovers, ...services }: Services,
): Promise<string | null> {
  const handover = await handovers.find(consentId);
  const old = handover && (await services.consents.find(handover.fromConsentId));
  if (old?.status !== 'active') return null;
  const account = old.advocateId === null ? null : await services.advocates.find(old.advocateId);
  return (await nameInHistory(old, services)) || (account?.name ?? null);
}

/**
 * The family has said yes to who takes over: it lets the one before in no more, and the name by which that one called the
 * family goes on. Nothing is done for a consent that takes nobody's place.
 */
export async function finishHandover(actor: Actor, consentId: string, services: Services): Promise<Changed> {
  const handover = await services.handovers.find(consentId);
  const old = handover && (await services.consents.find(handover.fromConsentId));
  if (old?.status !== 'active') return { ok: true };
  await services.consents.setLabel(consentId, old.label);
  return withdrawConsent(actor, old.id, services);
}
