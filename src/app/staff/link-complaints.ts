import { momentOf } from '../../domain/calendar/moment.ts';
import { momentInWords } from '../../domain/calendar/words.ts';
import { normaliseCode } from '../../domain/complaint/codes.ts';
import type { ComplaintLink, LinkStore } from '../../ports/link-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { may, type Actor } from '../policy.ts';

/** Complaints about one conference. No page of a family is given these: linking shows nothing to either of them. */
export type LinkServices = Pick<ComplaintServices, 'complaints' | 'now'> & {
  readonly complaintLinks: LinkStore;
};

/** The member of staff, and the name that stands beside what they do. */
export interface Linker {
  readonly actor: Actor;
  readonly by: string;
}

export type LinkRefusal = 'not-found' | 'link-unknown' | 'link-itself' | 'link-already' | 'link-not-there';
export type Linked = { ok: true } | { ok: false; reason: LinkRefusal };

/** Links a complaint with the one that has this reference. Neither complaint changes, and no open page is told. */
export async function linkComplaints(
  complaintId: string,
  reference: string,
  { actor, by }: Linker,
  { complaints, complaintLinks, now }: LinkServices,
): Promise<Linked> {
  if (!may(actor, 'link-complaints', complaintId)) return { ok: false, reason: 'not-found' };
  const other = await complaints.findByReference(normaliseCode(reference) ?? 'unreadable');
  if (!other) return { ok: false, reason: 'link-unknown' };
  if (other.id === complaintId) return { ok: false, reason: 'link-itself' };
  const isNew = await complaintLinks.link(complaintId, other.id, { by, at: now() });
  return isNew ? { ok: true } : { ok: false, reason: 'link-already' };
}

/** Ends a link. Who made it, and who ended it, stays to be seen. */
export async function unlinkComplaints(
  complaintId: string,
  otherId: string,
  { actor, by }: Linker,
  { complaintLinks, now }: LinkServices,
): Promise<Linked> {
  if (!may(actor, 'link-complaints', complaintId)) return { ok: false, reason: 'not-found' };
  const isEnded = await complaintLinks.unlink(complaintId, otherId, { by, at: now() });
  return isEnded ? { ok: true } : { ok: false, reason: 'link-not-there' };
}

/** A link in words, as staff see it on the page of one of the two. */
export interface LinkLine {
  readonly otherId: string;
  readonly reference: string;
  readonly made: string;
  /** Empty while the link stands. */
  readonly ended: string;
}

/** The links of a complaint, those that stand first. */
export async function linksOf(
  complaintId: string,
  { complaints, complaintLinks }: Pick<LinkServices, 'complaints' | 'complaintLinks'>,
): Promise<LinkLine[]> {
  const all = await complaintLinks.of(complaintId);
  const lines = await Promise.all(
    all.map(async (link) => lineOf(link, (await complaints.find(link.otherId))?.reference ?? '')),
  );
  return lines.toSorted((left, right) => Number(left.ended !== '') - Number(right.ended !== ''));
}

function lineOf({ otherId, linkedBy, linkedAt, ended }: ComplaintLink, reference: string): LinkLine {
  const day = (time: number) => momentInWords(momentOf(time));
  return {
    ...{ otherId, reference, made: `Linked by ${linkedBy}, ${day(linkedAt)}` },
    ended: ended ? `Ended by ${ended.by}, ${day(ended.at)}` : '',
  };
}
