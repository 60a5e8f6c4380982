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
