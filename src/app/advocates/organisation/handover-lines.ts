import type { Consent } from '../../../domain/consent/consent.ts';
import type { Advocate } from '../../../ports/advocate-store.ts';
import type { ConsentStore } from '../../../ports/consent-store.ts';
import type { HandoverStore } from '../../../ports/handover-store.ts';
import type { OrganisationServices } from './organisation-services.ts';

/** What became of the families of one colleague that were offered to another, in numbers. */
export interface HandoverLine {
  readonly from: string;
  readonly to: string;
  readonly asked: number;
  readonly yes: number;
  /** The family said no, or let the other go again. */
  readonly no: number;
  readonly waiting: number;
}

type Services = Pick<OrganisationServices, 'advocates'> & {
  readonly consents: ConsentStore;
  readonly handovers: HandoverStore;
};

/** What became of every offer in an organisation, the newest first. For its managers alone. */
export async function handoverLines(
  { organisationId, isManager }: Advocate,
  services: Services,
): Promise<HandoverLine[]> {
  if (organisationId === null || !isManager) return [];
  const offers = await services.handovers.ofOrganisation(organisationId);
  const both = await Promise.all(
    offers.map(async ({ consentId, fromConsentId }) => ({
      old: (await services.consents.find(fromConsentId))!,
      asked: (await services.consents.find(consentId))!,
    })),
  );
  const pairs = Map.groupBy(both, ({ old, asked }) => `${old.advocateId} ${asked.advocateId}`);
  return Promise.all(
    [...pairs.values()].map(async (ofPair) => ({
      from: await nameOf(ofPair[0]!.old, services),
      to: await nameOf(ofPair[0]!.asked, services),
      ...countOf(ofPair.map(({ asked }) => asked)),
    })),
  );
}

function countOf(consents: readonly Consent[]): Pick<HandoverLine, 'asked' | 'yes' | 'no' | 'waiting'> {
  const count = (...statuses: Consent['status'][]) =>
    consents.filter(({ status }) => statuses.includes(status)).length;
  return { asked: consents.length, yes: count('active'), no: count('ended'), waiting: count('asked') };
}

async function nameOf({ advocateId }: Consent, { advocates }: Services): Promise<string> {
  return (advocateId && (await advocates.find(advocateId))?.name) || 'Somebody who left';
}
