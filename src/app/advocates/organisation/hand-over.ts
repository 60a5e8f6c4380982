import { isOpenTo, type Consent } from '../../../domain/consent/consent.ts';
import type { Advocate } from '../../../ports/advocate-store.ts';
import type { HandoverStore } from '../../../ports/handover-store.ts';
import { dayNow } from '../../../ports/now.ts';
import { askFor, isAsked } from '../../consents/ask-family.ts';
import type { AskingServices } from '../../consents/consent-services.ts';
import { noteColleague } from './change-organisation.ts';
import { openColleague } from './organisation-of.ts';
import type { OrganisationServices } from './organisation-services.ts';

export type HandoverServices = AskingServices &
  OrganisationServices & {
    readonly handovers: HandoverStore;
    /** The complaints with these ids as they stand now. */
    readonly cases: {
      read(
        ids: readonly string[],
      ): Promise<readonly { readonly complaintId: string; readonly hasEnded: boolean }[]>;
    };
  };

/** How many families of one colleague are asked, and how many are not, by why. */
export interface OfferCount {
  readonly asked: number;
  /** Their complaint has ended. */
  readonly ended: number;
  /** They agreed to the whole organisation, so the other sees them already. */
  readonly shared: number;
  /** The other is let in, or they were asked for the other before. */
  readonly known: number;
}

export type Offered =
  { ok: true; count: OfferCount } | { ok: false; reason: 'colleague-unknown' | 'colleague-same' };

/**
 * A manager offers the families of one colleague to another. Each family is asked, and until it says yes nothing
 * changes. Whom it would be no use to ask is left out, and counted.
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
  const sorted = { asked: 0, ended: 0, shared: 0, known: 0 };
  for (const { consent, hasEnded } of await openTo(giving, services)) {
    const found = await sortOf(consent, hasEnded, taking, services);
    if (found === 'asked') await offer(consent, taking, services);
    sorted[found] += 1;
  }
  if (sorted.asked > 0) services.live.lookAgain(taking.id);
  await noteColleague(manager, 'offer-caseload', giving, services);
  return { ok: true, count: sorted };
}

/** Whether a family is asked, or why it is left out. */
async function sortOf(
  consent: Consent,
  hasEnded: boolean,
  { id: advocateId, organisationId }: Advocate,
  { consents, now }: HandoverServices,
): Promise<keyof OfferCount> {
  if (hasEnded) return 'ended';
  if (consent.organisationId !== null) return 'shared';
  const known = await consents.ofComplaint(consent.complaintId);
  return known.some((one) => isAsked(one, { advocateId, organisationId }, now())) ? 'known' : 'asked';
}

/** The consents by which families let this person in, or the whole organisation under this name. */
async function openTo(
  { id: advocateId, organisationId }: Advocate,
  { consents, cases, now }: HandoverServices,
): Promise<{ consent: Consent; hasEnded: boolean }[]> {
  const today = dayNow(now).toString();
  const all = await consents.ofAdvocate(advocateId, null);
  const open = all.filter((one) => isOpenTo(one, { advocateId, organisationId }, today));
  const found = await cases.read(open.map(({ complaintId }) => complaintId));
  const ended = new Set(found.filter(({ hasEnded }) => hasEnded).map(({ complaintId }) => complaintId));
  return open.map((consent) => ({ consent, hasEnded: ended.has(consent.complaintId) }));
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
