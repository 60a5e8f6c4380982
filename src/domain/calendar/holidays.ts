import type { Holiday, HolidayChange } from './bank-holidays.ts';
import type { Calendar } from './calendar.ts';
import { day, dayNumber, dayOfNumber, isAfter, type PlainDate } from './day.ts';

/**
 * The bank holidays once a new list is known, oldest first. The list speaks for the years from its first to its last;
 * what is known of other years stays, as GOV.UK leaves old years out.
 */
export function mergeHolidays(known: readonly Holiday[], list: readonly Holiday[]): Holiday[] {
  const years = new Set(yearsOf(list));
  const others = known.filter(({ date }) => !years.has(yearOf(date)));
  return [...others, ...list].toSorted((left, right) => (left.date < right.date ? -1 : 1));
}

/** The years that a list speaks for: none between its first and its last is left out. */
export function yearsOf(list: readonly Holiday[]): number[] {
  const years = list.map(({ date }) => yearOf(date));
  const first = Math.min(...years);
  return list.length === 0
    ? []
    : Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}

/** What is different in a new calendar in the years that both know, oldest first. */
export function compareHolidays(before: Calendar, after: Calendar): HolidayChange[] {
  const changes = [
    ...missingIn(after, before).map((one) => ({ ...one, change: 'withdrawn' as const })),
    ...missingIn(before, after).map((one) => ({ ...one, change: 'added' as const })),
  ];
  return changes.toSorted((left, right) => (left.date < right.date ? -1 : 1));
}

/** Those of the changes that decide how many working days there are after `start`, up to and including `end`. */
export function changesBetween(
  changes: readonly HolidayChange[],
  start: PlainDate,
  end: PlainDate,
): HolidayChange[] {
  return changes.filter(({ date }) => {
    const on = day(date);
    return on.dayOfWeek <= 5 && isAfter(on, start) && !isAfter(on, end);
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function missingIn({ holidays, first, last }: Calendar, other: Calendar): Holiday[] {
  const isKnown = (number: number) => number >= dayNumber(first) && number <= dayNumber(last);
  return [...other.holidays]
    .filter(([number]) => isKnown(number) && !holidays.has(number))
    .map(([number, title]) => ({ date: dayOfNumber(number).toString(), title }));
}
