import { z } from 'zod';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Advocate, AdvocateStore } from '../../ports/advocate-store.ts';
import type { ConsentStore } from '../../ports/consent-store.ts';
import type { Draft } from '../../ports/draft-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { eraseDraft, type DraftErasure } from '../erase-draft.ts';
import { lodgeComplaint, type Lodged, type SentFor } from '../lodge-complaint.ts';
import { markedDrafts } from '../marked-drafts.ts';
import { stateOfDraft, type OpenDraft } from '../open-draft.ts';
import { isAtOwnAddress } from './own-address.ts';
import { agreementInWords, agreementSchema, type Agreement } from './agreement.ts';

/** A draft that an advocate writes for a family: who, what they call the family, and what it agreed to. */
const lodgings = markedDrafts(
  'for-family',
  z.strictObject({ by: z.string(), label: z.string(), agreement: agreementSchema.nullable() }),
);

/** A complaint that an advocate writes for a family. */
export interface Lodging extends OpenDraft {
  readonly label: string;
  /** Null until the advocate has said how the family agreed. */
  readonly agreement: Agreement | null;
}

type Writer = Pick<Advocate, 'id' | 'name' | 'email' | 'organisationId'>;

const ownerOf = ({ id }: Pick<Writer, 'id'>) => `advocate:${id}`;

/** Begins one, under the name by which the advocate knows the family. Nobody else reads it. */
export function startLodging(
  advocate: Pick<Writer, 'id'>,
  label: string,
  services: ComplaintServices,
): Promise<Draft> {
  return lodgings.start({ by: advocate.id, label, agreement: null }, services, ownerOf(advocate));
}

/** One that this advocate writes; null for every other draft, and for one that was sent. */
export async function openLodging(
  draftId: string,
  advocate: Pick<Writer, 'id'>,
  services: ComplaintServices,
): Promise<Lodging | null> {
  const found = await lodgings.open(draftId, advocate.id, services);
  return found && lodgingOf(found.draft, services);
}

/** Those that this advocate writes, the last changed first. */
export async function lodgingsOf(
  advocate: Pick<Writer, 'id'>,
  services: ComplaintServices,
): Promise<Lodging[]> {
  const drafts = await services.drafts.ofOwner(ownerOf(advocate));
  return drafts.map((draft) => lodgingOf(draft, services)).filter((one) => one !== null);
}

/** Deletes one that this advocate does not want to send; any other is left alone. */
export async function eraseLodging(
  draftId: string,
  advocate: Pick<Writer, 'id'>,
  services: ComplaintServices & DraftErasure,
): Promise<void> {
  const lodging = await openLodging(draftId, advocate, services);
  if (lodging) await eraseDraft(lodging, services);
}

/** Keeps what the family agreed to, and how. */
export async function keepAgreement(
  { draft }: Lodging,
  agreement: Agreement,
  services: ComplaintServices,
): Promise<void> {
  const mark = lodgings.read(draft);
  if (mark) await lodgings.write(draft, { ...mark, agreement }, services);
}

/**
 * Sends it. The consent waits until the family confirms it, and the code is nobody's but the family's: it is answered to no
 * advocate. Refused where the rules refuse it, where it is not said how the family agreed, and where the family would be
 * reached at the advocate's own address.
 */
export async function lodgeForFamily(
  lodging: Lodging,
  advocate: Writer,
  services: ComplaintServices & { readonly advocates: AdvocateStore },
): Promise<Extract<Lodged, { ok: false }> | { ok: true }> {
  const { agreement, label } = lodging;
  if (!agreement || isAtOwnAddress(lodging.draft, advocate)) return { ok: false, reason: 'not-complete' };
  const { organisationId } = advocate;
  const organisation = organisationId && (await services.advocates.findOrganisation(organisationId));
  const consent: SentFor['consent'] = {
    ...{ id: services.secrets.newId(), status: 'lodged' as const, advocateId: advocate.id, label },
    ...{ organisationId: agreement.isWhole ? organisationId : null, scope: agreement.scope, until: null },
    ...{ seenPosition: 0, createdAt: services.now() },
  };
  const who = { name: advocate.name, organisation: organisation ? organisation.name : null };
  const how = agreementInWords(agreement);
  const lodged = await lodgeComplaint(lodging, services, { sentFor: { consent, ...who, how } });
  if (!lodged.ok) return lodged;
  services.live.lookAgain(advocate.id);
  return { ok: true };
}

/** What an advocate reads of a complaint that they have sent: nothing that would let them in. */
export interface SentLodging {
  readonly label: string;
  readonly reference: string;
}

/** One that this advocate sent, and that the family has not answered yet; null for every other. */
export async function sentLodging(
  draftId: string,
  advocate: Pick<Writer, 'id'>,
  services: ComplaintServices & { readonly consents: ConsentStore },
): Promise<SentLodging | null> {
  const complaintId = (await services.drafts.read(draftId))?.complaintId;
  const consents = complaintId ? await services.consents.ofComplaint(complaintId) : [];
  const isOurs = ({ status, advocateId }: Consent) => status === 'lodged' && advocateId === advocate.id;
  const consent = consents.find(isOurs);
  const row = consent && (await services.complaints.find(consent.complaintId));
  return row ? { label: consent.label, reference: row.reference } : null;
}

function lodgingOf(draft: Draft, services: ComplaintServices): Lodging | null {
  const mark = lodgings.read(draft);
  if (!mark) return null;
  const { label, agreement } = mark;
  return { draft, state: stateOfDraft(draft, services), label, agreement };
}
