import type { Calendar } from './calendar.ts';
import { isAfter, type PlainDate } from './day.ts';
import { partsOf, type DateParts } from './date-parts.ts';
import { fullYear, tidy, type TypedDateFault } from './typed-date.ts';
import { dayInWords } from './words.ts';

export type ComingDateFault =
  | Exclude<TypedDateFault, { reason: 'in-future' | 'which-week' | 'too-early' }>
  | { reason: 'in-past'; values: { said: string } };

export type ComingDate = { ok: true; date: PlainDate } | ({ ok: false } & ComingDateFault);

interface Known {
  /** The first day that can be meant. */
  readonly from: PlainDate;
  readonly calendar: Calendar;
}

const daysAhead: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, 'day after tomorrow': 2 };

/**
 * Reads a day to come, such as that of an appointment, as people type it: "24/4/26" (day first), "24 April",
 * "tomorrow". With no year, it is the next such day. Refuses days before `from`, days that are not in the calendar,
 * and those for which the bank holidays are not known.
 */
export function readComingDate(typed: string, known: Known): ComingDate {
  const text = tidy(typed);
  if (text === '') return { ok: false, reason: 'empty' };
  const ahead = daysAhead[text];
  if (ahead !== undefined) return within(known.from.add({ days: ahead }), known);
  const parts = partsOf(text);
  return parts ? fromParts(parts, known) : { ok: false, reason: 'not-understood' };
}

function fromParts({ day, month, year }: DateParts, known: Known): ComingDate {
  if (month < 1 || month > 12) return { ok: false, reason: 'no-such-month', values: { said: String(month) } };
  const years = year === null ? nextYears(known.from) : [fullYear(year)];
  const months = years.map((each) => known.from.with({ year: each, month, day: 1 }));
  const real = months
    .filter((first) => day >= 1 && day <= first.daysInMonth)
    .map((first) => first.with({ day }));
  const date = real.find((each) => !isAfter(known.from, each)) ?? real[0];
  return date ? within(date, known) : noSuchDay(months[0]!, day);
}

/** Eight years hold a 29 February at least once. */
function nextYears({ year }: PlainDate): number[] {
  return Array.from({ length: 9 }, (_, ahead) => year + ahead);
}

function noSuchDay(first: PlainDate, day: number): ComingDate {
  const [, , month] = dayInWords(first).split(' ');
  return { ok: false, reason: 'no-such-day', values: { said: `${day} ${month}` } };
}

function within(date: PlainDate, { from, calendar }: Known): ComingDate {
  if (isAfter(from, date)) return { ok: false, reason: 'in-past', values: { said: dayInWords(date) } };
  return isAfter(date, calendar.last) ? { ok: false, reason: 'past-calendar' } : { ok: true, date };
}
