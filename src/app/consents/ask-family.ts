import { normaliseCode } from '../../domain/complaint/codes.ts';
import type { Asking, Consent } from '../../domain/consent/consent.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import { waitOf } from '../../domain/contact/message-kinds.ts';
import { isTriedTooOften } from '../tries.ts';
import type { AskingServices } from './consent-services.ts';

const day = 24 * 60 * 60_000;
/** So many families may one account ask in a day. */
const mostInADay = 20;
/** After the end of one, the same account asks the same family in vain for so long. */
export const pause = 30 * day;

export type Asked = { ok: true } | { ok: false; reason: 'reference-missing' | 'too-many-tries' };

/**
 * An advocate asks the family of a complaint to be let in. The answer is the same whether there is such a complaint or
 * not, and so is the work. A family that said no is not asked again by the same account for a month.
 */
export async function askFamily(
  { id: advocateId, organisationId }: Advocate,
  typed: { readonly reference: string; readonly label: string },
  services: AskingServices,
): Promise<Asked> {
  const { secrets, now, complaints } = services;
  const reference = normaliseCode(typed.reference);
  if (reference === null) return { ok: false, reason: 'reference-missing' };
  const tried = { use: 'try-ask', value: advocateId, most: mostInADay, within: day };
  if (await isTriedTooOften(tried, services)) return { ok: false, reason: 'too-many-tries' };
  const row = await complaints.findByReference(reference);
  const known = await services.consents.ofComplaint(row?.id ?? '');
  const asking = { advocateId, organisationId };
  const isNew = row !== null && !known.some((one) => isAsked(one, asking, now()));
  const consent: Consent = {
    ...{ id: secrets.newId(), complaintId: row?.id ?? '', status: 'asked', advocateId },
    ...{ organisationId: null, scope: 'see', until: null, label: typed.label, seenPosition: 0 },
    createdAt: now(),
  };
  const before = known.findLast((one) => one.advocateId === advocateId);
  await services.asks.keep({
    ...{ advocateId, label: typed.label, askedAt: now(), consentId: (!isNew && before?.id) || consent.id },
    referenceHash: secrets.hash('asked-reference', reference),
  });
  if (isNew) await askFor(consent, services);
  else await doAsMuch(advocateId, services);
  return { ok: true };
}

/** True for what stands or waits between them, and for a while for what ended: a no is not asked about every day. */
export function isAsked({ status, createdAt, ...whom }: Consent, asking: Asking, now: number): boolean {
  if (status === 'ended') return whom.advocateId === asking.advocateId && createdAt > now - pause;
  const isOfOrganisation = whom.organisationId !== null && whom.organisationId === asking.organisationId;
  return whom.advocateId === asking.advocateId || isOfOrganisation;
}

/** Keeps what a family is asked for, and sends it word that there is news. */
export async function askFor(consent: Consent, { consents, outbox }: AskingServices): Promise<void> {
  const { id, complaintId, createdAt } = consent;
  await consents.save(consent);
  const dueAt = createdAt + waitOf('news');
  await outbox.add([{ key: `${id} asked`, for: { complaintId }, kind: 'news', createdAt, dueAt }]);
}

/** As many writes as asking takes, so that the time tells nothing either. */
async function doAsMuch(advocateId: string, { attempts, secrets, now }: AskingServices): Promise<void> {
  for (const use of ['asked nobody', 'told nobody'])
    await attempts.record(secrets.hash(use, advocateId), now(), now() - day);
}
