import type { Calendar } from './calendar.ts';
import { isAfter, type PlainDate } from './day.ts';
import { partsOf, type DateParts } from './date-parts.ts';
import { dayInWords } from './words.ts';
import { weekdayNumber, lastTwo } from './spoken-day.ts';

/** Why a typed date cannot be used, with what a sentence about it needs. */
export type TypedDateFault =
  | { reason: 'empty' | 'not-understood' | 'too-early' | 'past-calendar' }
  | { reason: 'no-such-day' | 'no-such-month' | 'in-future'; values: { said: string } }
  | { reason: 'which-week'; values: { nearer: string; further: string } };

/** Every reason, for whoever has to have words for each. */
export const typedDateReasons: readonly TypedDateFault['reason'][] = [
  ...(['empty', 'not-understood', 'too-early', 'past-calendar'] as const),
  ...(['no-such-day', 'no-such-month', 'in-future', 'which-week'] as const),
];

export type TypedDate = { ok: true; date: PlainDate } | ({ ok: false } & TypedDateFault);

interface Known {
  readonly today: PlainDate;
  readonly calendar: Calendar;
}

const daysAgo: Readonly<Record<string, number>> = { today: 0, yesterday: 1, 'day before yesterday': 2 };

/**
 * Reads a day in the past as people type it: "3/4/26" (day first), "3.4.2026", "3 April", "April 3rd 2026",
 * "yesterday". Years of two digits are 20xx; with no year, it is the last such day that is not to come. A day of
 * the week alone is not guessed, because both of two weeks can be meant. Refuses days that are not in the
 * calendar, that are to come, or for which the bank holidays are not known.
 */
export function readTypedDate(typed: string, known: Known): TypedDate {
  const text = tidy(typed);
  if (text === '') return { ok: false, reason: 'empty' };
  const ago = daysAgo[text];
  if (ago !== undefined) return within(known.today.subtract({ days: ago }), known);
  const weekday = weekdayNumber(text);
  if (weekday) return { ok: false, reason: 'which-week', values: lastTwo(weekday, known.today) };
  const parts = partsOf(text);
  return parts ? fromParts(parts, known) : { ok: false, reason: 'not-understood' };
}

/** Small letters and single spaces, without what people write around a date. */
export function tidy(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[,'’]/g, ' ')
    .replace(/(\d)\s*(st|nd|rd|th)\b/g, '$1')
    .replace(/\b(the|of|on)\b/g, ' ')
    .replace(/[\s.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function fromParts({ day, month, year }: DateParts, known: Known): TypedDate {
  if (month < 1 || month > 12) return { ok: false, reason: 'no-such-month', values: { said: String(month) } };
  if (year !== null) return dated(known.today.with({ year: fullYear(year), month, day: 1 }), day, known);
  for (let back = 0; back <= 8; back += 1) {
    const first = known.today.with({ day: 1 }).with({ year: known.today.year - back, month });
    const isPast = day <= first.daysInMonth && day > 0 && !isAfter(first.with({ day }), known.today);
    if (isPast) return within(first.with({ day }), known);
  }
  return noSuchDay(known.today.with({ day: 1, month }), day, null);
}

/** Years of two digits are 20xx. */
export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function dated(first: PlainDate, day: number, known: Known): TypedDate {
  if (day < 1 || day > first.daysInMonth) return noSuchDay(first, day, first.year);
  return within(first.with({ day }), known);
}

function noSuchDay(first: PlainDate, day: number, year: number | null): TypedDate {
  const [, , month, inYear] = dayInWords(first).split(' ');
  return { ok: false, reason: 'no-such-day', values: { said: `${day} ${month}${year ? ` ${inYear}` : ''}` } };
}

function within(date: PlainDate, { today, calendar }: Known): TypedDate {
  if (isAfter(date, today)) return { ok: false, reason: 'in-future', values: { said: dayInWords(date) } };
  if (isAfter(calendar.first, date)) return { ok: false, reason: 'too-early' };
  if (isAfter(date, calendar.last)) return { ok: false, reason: 'past-calendar' };
  return { ok: true, date };
}
