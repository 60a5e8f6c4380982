import type { PlainDate } from '../domain/calendar/day.ts';
import { momentOf, type Moment } from '../domain/calendar/moment.ts';

/** The present instant in milliseconds since 1970 (UTC). Given by composition, so that tests can set it. */
export type Now = () => number;

let known: { hour: number; day: PlainDate } | undefined;

/** Today in London. Costs less than the present moment: the day is worked out once an hour, as no day ends within one. */
export function dayNow(now: Now): PlainDate {
  const hour = Math.floor(now() / 3_600_000);
  if (hour !== known?.hour) known = { hour, day: momentOf(hour * 3_600_000).day };
  return known.day;
}

/** The present moment in London. */
export function momentNow(now: Now): Moment {
  return momentOf(now());
}

/**
 * The present minute in London, for what a family sends. People read and type times to the minute: what comes in at
 * 12:27 and 40 seconds is kept as 12:27, so that an answer typed as 12:27 is not refused as earlier than it.
 */
export function minuteNow(now: Now): Moment {
  return momentOf(Math.floor(now() / 60_000) * 60_000);
}
