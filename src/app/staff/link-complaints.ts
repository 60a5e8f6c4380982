import { instantInWords } from '../../domain/calendar/words.ts';
import { normaliseCode } from '../../domain/complaint/codes.ts';
import type { ComplaintLink, LinkStore } from '../../ports/link-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { Actor } from '../policy.ts';
import { openCase } from './open-case.ts';

/** Complaints about one conference. No page of a family is given these: linking shows nothing to either of them. */
export type LinkServices = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly complaintLinks: LinkStore;
};

/** The member of staff, and the name that stands beside what they do. */
export interface Linker {
  readonly actor: Actor;
  readonly by: string;
}

export type LinkRefusal = 'not-found' | 'link-unknown' | 'link-itself' | 'link-already' | 'link-not-there';
export type Linked = { ok: true } | { ok: false; reason: LinkRefusal };

/**
 * Links a complaint with the one that has this reference. Neither complaint changes, and no open page is told. One that
 * they may not link is not there for them.
 */
export async function linkComplaints(
  complaintId: string,
  reference: string,
  { actor, by }: Linker,
  services: LinkServices,
): Promise<Linked> {
  const { complaints, complaintLinks, now } = services;
  if (!(await mayLink(actor, complaintId, services))) return { ok: false, reason: 'not-found' };
  const other = await complaints.findByReference(normaliseCode(reference) ?? 'unreadable');
  if (!other || !(await mayLink(actor, other.id, services))) return { ok: false, reason: 'link-unknown' };
  if (other.id === complaintId) return { ok: false, reason: 'link-itself' };
  const isNew = await complaintLinks.link(complaintId, other.id, { by, at: now() });
  return isNew ? { ok: true } : { ok: false, reason: 'link-already' };
}

/** Ends a link. Who made it, and who ended it, stays to be seen. */
export async function unlinkComplaints(
  complaintId: string,
  otherId: string,
  { actor, by }: Linker,
  services: LinkServices,
): Promise<Linked> {
  const { complaintLinks, now } = services;
  if (!(await mayLink(actor, complaintId, services))) return { ok: false, reason: 'not-found' };
  if (!(await mayLink(actor, otherId, services))) return { ok: false, reason: 'link-not-there' };
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

/** The links of a complaint, those that stand first. A complaint that they may not link is not named. */
export async function linksOf(
  complaintId: string,
  actor: Actor,
  services: LinkServices,
): Promise<LinkLine[]> {
  const all = await services.complaintLinks.of(complaintId);
  const lines = await Promise.all(
    all.map(async (link) => {
      const other = await openCase(actor, link.otherId, linking, services);
      return other ? [lineOf(link, other.row.reference)] : [];
    }),
  );
  return lines.flat().toSorted((left, right) => Number(left.ended !== '') - Number(right.ended !== ''));
}

const linking = { action: 'link-complaints' } as const;

async function mayLink(actor: Actor, id: string, services: LinkServices): Promise<boolean> {
  return (await openCase(actor, id, linking, services)) !== null;
}

function lineOf({ otherId, linkedBy, linkedAt, ended }: ComplaintLink, reference: string): LinkLine {
  return {
    ...{ otherId, reference, made: `Linked by ${linkedBy}, ${instantInWords(linkedAt)}` },
    ended: ended ? `Ended by ${ended.by}, ${instantInWords(ended.at)}` : '',
  };
}
