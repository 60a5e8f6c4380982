import type { Draft } from '../../ports/draft-store.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import type { OwnConcern, OwnConcernStore } from '../../ports/own-concern-store.ts';
import { note, type AuditServices } from '../audit/note.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { openDraft, type OpenDraft } from '../open-draft.ts';
import { readComplaint, type ReadComplaint } from '../read-complaint.ts';
import { signInToComplaint } from '../sign-in-to-complaint.ts';

export type OwnConcernServices = ComplaintServices &
  AuditServices & { readonly ownConcerns: OwnConcernStore };
type Account = Pick<Advocate, 'id'>;

/** A concern of an account, with what it is about. */
export type Followed =
  | { readonly status: 'sent'; readonly concern: OwnConcern; readonly read: ReadComplaint }
  | { readonly status: 'written'; readonly concern: OwnConcern; readonly opened: OpenDraft };

/** `not-own`: a family's. An account may never keep what a family's code opens: that is for the family to agree to. */
export type Linked =
  | { ok: true; id: string }
  | {
      ok: false;
      reason: 'reference-or-code-wrong' | 'too-many-tries' | 'own-concern-not-yours' | 'own-concern-taken';
    };

/** Begins a concern of a professional's own: what comes of the draft belongs to the account. */
export async function beginOwnConcern({ id }: Account, services: OwnConcernServices): Promise<Draft> {
  const { drafts, ownConcerns, secrets, now } = services;
  const draft = await drafts.create(secrets.newId(), now());
  await drafts.save(draft.id, { answers: { role: 'professional' }, pending: null }, now());
  const concern = { id: secrets.newId(), advocateId: id, draftId: draft.id, complaintId: null };
  await ownConcerns.add({ ...concern, createdAt: now() });
  return draft;
}

/** Links a concern that was sent before, by its reference and code; tries are counted as at the door of families. */
export async function linkOwnConcern(
  { id }: Account,
  typed: { readonly reference: string; readonly accessCode: string; readonly address: string },
  services: OwnConcernServices,
): Promise<Linked> {
  const { ownConcerns, secrets, now } = services;
  // Nobody guesses with an empty form.
  if (!typed.reference.trim() && !typed.accessCode.trim())
    return { ok: false, reason: 'reference-or-code-wrong' };
  const signedIn = await signInToComplaint(typed, services);
  if (!signedIn.ok) return signedIn;
  const complaintId = signedIn.row.id;
  const read = await readComplaint(complaintId, services);
  if (!read || !isOfProfessional(read)) return { ok: false, reason: 'own-concern-not-yours' };
  const known = await ownConcerns.ofComplaint(complaintId);
  if (known?.advocateId === id) return { ok: true, id: known.id };
  if (known) return { ok: false, reason: 'own-concern-taken' };
  const concern = { id: secrets.newId(), advocateId: id, draftId: null, complaintId, createdAt: now() };
  await ownConcerns.add(concern);
  const partnership = read.complaint.procedure;
  await note({ by: `advocate:${id}`, action: 'link-own-concern', complaintId, partnership }, services);
  return { ok: true, id: concern.id };
}

/**
 * The complaint of a concern that was sent, for the account that follows it. Null for one that is unknown, not sent,
 * somebody else's, or a family's after all: whoever asks cannot tell which.
 */
export async function ownComplaintOf(
  concernId: string,
  { id }: Account,
  { ownConcerns, complaints }: Pick<OwnConcernServices, 'ownConcerns' | 'complaints'>,
): Promise<string | null> {
  const concern = await ownConcerns.find(concernId);
  if (concern?.advocateId !== id || concern.complaintId === null) return null;
  const [first] = await complaints.entries(concern.complaintId);
  const isOwn = first?.event.type === 'ComplaintLodged' && first.event.role === 'professional';
  return isOwn ? concern.complaintId : null;
}

/** Every concern of an account, the newest first. One whose draft is gone, or that became a family's, is forgotten. */
export async function ownConcernsOf(
  { id }: Account,
  services: OwnConcernServices,
): Promise<readonly Followed[]> {
  const all = await services.ownConcerns.ofAdvocate(id);
  const found = await Promise.all(all.map((one) => follow(one, services)));
  for (const [index, one] of found.entries()) if (!one) await services.ownConcerns.remove(all[index]!.id);
  return found.filter((one) => one !== null);
}

async function follow(concern: OwnConcern, services: OwnConcernServices): Promise<Followed | null> {
  const read = concern.complaintId && (await readComplaint(concern.complaintId, services));
  if (read) return isOfProfessional(read) ? { status: 'sent', concern, read } : null;
  const opened = concern.draftId && (await openDraft(concern.draftId, services));
  return opened ? { status: 'written', concern, opened } : null;
}

function isOfProfessional({ complaint }: ReadComplaint): boolean {
  return complaint.role === 'professional';
}
