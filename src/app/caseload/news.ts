import type { Sentences } from '../../journeys/say.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { readForAdvocate } from '../consents/read-for-advocate.ts';
import { historyOf } from '../tracker/history.ts';
import type { OpenFamily } from './read-caseload.ts';
import { speakToFamily } from '../speak-to-family.ts';

type Services = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly sentences: { readonly tracker: Sentences };
};

/** How many changes are said one by one. */
const mostSaid = 3;

/** What is new in a family's complaint, in the words of the tracker's history, the newest first. */
export interface News {
  readonly lines: readonly { readonly title: string; readonly when: string }[];
  /** How many more there are. */
  readonly more: number;
}

/** What came since the advocate looked last, without what they did themselves; null where nothing did. */
export async function newsFor(
  { consent, found, news }: OpenFamily,
  services: Services,
): Promise<News | null> {
  const read = news === 0 ? null : await readForAdvocate(found.complaintId, services);
  if (!read) return null;
  const say = speakToFamily(read.complaint, services.sentences.tracker);
  const isOwn = new Set(
    read.entries
      .filter(({ recordedBy }) => recordedBy === `advocate:${consent.id}`)
      .map(({ position }) => position),
  );
  const fresh = historyOf(read, consent.seenPosition, say).filter(
    ({ isNew, position }) => isNew && !isOwn.has(position),
  );
  const lines = fresh.slice(0, mostSaid).map(({ title, when }) => ({ title, when }));
  return { lines, more: fresh.length - lines.length };
}
