import { Temporal } from 'temporal-polyfill';
import { day, type PlainDate } from './day.ts';

export const zone = 'Europe/London';

/**
 * When something happened: always a day in London; `at` is the exact time where it is known. Limits in
 * days count from `day`, limits in hours from `at` (or from the start of `day` when only the day is known).
 */
export interface Moment {
  readonly day: PlainDate;
  readonly at: Temporal.ZonedDateTime | null;
}

const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` (London local time) or the same with an offset. A local time that
 * happens twice is the first of the two. Throws a RangeError for a day that does not exist and for a local
 * time that a clock change skips.
 */
export function moment(text: string): Moment {
  if (withOffset.test(text)) return momentOf(Temporal.Instant.from(text).epochMilliseconds);
  if (!local.test(text)) return { day: day(text), at: null };
  const time = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  const at = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!at.toPlainDateTime().equals(time)) throw new RangeError(`${text} is skipped by a clock change`);
  return { day: at.toPlainDate(), at };
}

/** The moment of an instant, given in milliseconds since 1970 (UTC). */
export function momentOf(epochMilliseconds: number): Moment {
  const at = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone);
  return { day: at.toPlainDate(), at };
}

/** The exact time that a limit in hours counts from. */
export function exactTime({ day: date, at }: Moment): Temporal.ZonedDateTime {
  return at ?? date.toZonedDateTime(zone);
}

/** `2026-03-29` or, where the time is known, `2026-03-29T13:00:00+01:00`. */
export function momentText({ day: date, at }: Moment): string {
  return at ? zonedText(at) : date.toString();
}

export function zonedText(at: Temporal.ZonedDateTime): string {
  return at.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Negative when `left` is earlier. Where one side is a bare day, days are compared, and equal days are equal. */
export function compareMoments(left: Moment, right: Moment): number {
  if (left.at && right.at) return Temporal.ZonedDateTime.compare(left.at, right.at);
  return Temporal.PlainDate.compare(left.day, right.day);
}
