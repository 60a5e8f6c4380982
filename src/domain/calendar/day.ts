import { Temporal } from 'temporal-polyfill';

export type PlainDate = Temporal.PlainDate;

const dayLength = 86_400_000;

/** The day written `YYYY-MM-DD`. Throws a RangeError for a day that does not exist, and for more than a day. */
export function day(text: string): PlainDate {
  // Temporal would read `2026-04-01 10:00` as well, and quietly drop the time.
  if (text.length !== 10) throw new RangeError(`${text} is not a day: write YYYY-MM-DD`);
  return Temporal.PlainDate.from(text, { overflow: 'reject' });
}

/** Days since 1 January 1970: lets the counting run on whole numbers. */
export function dayNumber(date: PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / dayLength;
}

/** The day that has this number (see `dayNumber`). */
export function dayOfNumber(number: number): PlainDate {
  return epoch.add({ days: number });
}

/** Calendar days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function isAfter(left: PlainDate, right: PlainDate): boolean {
  return Temporal.PlainDate.compare(left, right) > 0;
}

export function earliest(dates: readonly PlainDate[]): PlainDate | null {
  return dates.reduce<PlainDate | null>((best, date) => (best && !isAfter(best, date) ? best : date), null);
}

export function latest(dates: readonly PlainDate[]): PlainDate | null {
  return dates.reduce<PlainDate | null>((best, date) => (best && isAfter(best, date) ? best : date), null);
}

const epoch = new Temporal.PlainDate(1970, 1, 1);
