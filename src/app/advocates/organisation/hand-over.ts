import { isOpenTo, type Consent } from '../../../domain/consent/consent.ts';
import type { Advocate } from '../../../ports/advocate-store.ts';
import type { HandoverStore } from '../../../ports/handover-store.ts';
import { dayNow } from '../../../ports/now.ts';
import { askFor, isAsked } from '../../consents/ask-family.ts';
import type { AskingServices } from '../../consents/consent-services.ts';
import { noteColleague } from './change-organisation.ts';
import { openColleague } from './organisation-of.ts';
import type { OrganisationServices } from './organisation-services.ts';

export type HandoverServices = AskingServices & OrganisationServices & { readonly handovers: HandoverStore };

export type Offered =
  /** How many families are asked. */
  { ok: true; asked: number } | { ok: false; reason: 'colleague-unknown' | 'colleague-same' };

/**
 * A manager offers the families of one colleague to another. Each family is asked, and until it says yes nothing
 * changes. Left out: those that agreed to the whole organisation, whom the other sees already, and those that have
 * been asked for the other before.
 */
export async function offerCaseload(
  manager: Advocate,
  { from, to }: { readonly from: string; readonly to: string },
  services: HandoverServices,
): Promise<Offered> {
  const [giving, taking] = [
    await openColleague(manager, from, services),
    await openColleague(manager, to, services),
  ];
  if (!giving || !taking) return { ok: false, reason: 'colleague-unknown' };
  if (giving.id === taking.id) return { ok: false, reason: 'colleague-same' };
  let asked = 0;
  for (const consent of await personalTo(giving, services)) {
    const known = await services.consents.ofComplaint(consent.complaintId);
    const asking = { advocateId: taking.id, organisationId: taking.organisationId };
    if (known.some((one) => isAsked(one, asking, services.now()))) continue;
    await offer(consent, taking, services);
    asked += 1;
  }
  if (asked > 0) services.live.lookAgain(taking.id);
  await noteColleague(manager, 'offer-caseload', giving, services);
  return { ok: true, asked };
}

/** The consents by which families let this person in, and nobody else of the organisation. */
async function personalTo(
  { id: advocateId }: Advocate,
  { consents, now }: HandoverServices,
): Promise<Consent[]> {
  const today = dayNow(now).toString();
  const all = await consents.ofAdvocate(advocateId, null);
  return all.filter(
    (one) => one.organisationId === null && isOpenTo(one, { advocateId, organisationId: null }, today),
  );
}

/** What the colleague calls the family stays with the colleague until the family says yes. */
async function offer(from: Consent, taking: Advocate, services: HandoverServices): Promise<void> {
  const consent: Consent = {
    ...{ ...from, id: services.secrets.newId(), status: 'asked', advocateId: taking.id },
    ...{ label: '', seenPosition: 0, createdAt: services.now() },
  };
  await askFor(consent, services);
  await services.handovers.add({
    ...{ consentId: consent.id, fromConsentId: from.id, at: consent.createdAt },
    organisationId: taking.organisationId!,
  });
}
