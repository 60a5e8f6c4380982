import type { PlainDate } from '../domain/calendar/day.ts';
import { exactTime, momentOf } from '../domain/calendar/moment.ts';
import type { Draft, DraftStore } from '../ports/draft-store.ts';
import { dayNow, type Now } from '../ports/now.ts';

/** How long a draft is kept after its last change, in days. */
const daysKept = 28;

/** The last day on which a draft can be gone on with, in London. It is erased when that day is over. */
export function keptUntil({ updatedAt }: Pick<Draft, 'updatedAt'>): PlainDate {
  return momentOf(updatedAt).day.add({ days: daysKept });
}

/** True once the last day of a draft is over, whether or not it has been erased yet. */
export function isOver({ updatedAt }: Pick<Draft, 'updatedAt'>, now: Now): boolean {
  return updatedAt < oldestKept(now);
}

/** Erases drafts whose last day is over. Complaints that were made from drafts stay. */
export function eraseOldDrafts({ drafts, now }: { drafts: DraftStore; now: Now }): Promise<void> {
  return drafts.removeUnsentBefore(oldestKept(now));
}

/** The first instant, in milliseconds since 1970, at which a draft can have changed that is still kept. */
export function oldestKept(now: Now): number {
  const day = dayNow(now).subtract({ days: daysKept });
  return exactTime({ day, at: null }).epochMilliseconds;
}
