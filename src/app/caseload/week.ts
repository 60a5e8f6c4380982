import { day, dayNumber, type PlainDate } from '../../domain/calendar/day.ts';
import type { CaseDate } from './case-dates.ts';
import type { CaseloadFamily, OpenFamily } from './read-caseload.ts';

/** A date of a week, and whose it is. */
export interface WeekDate {
  readonly family: OpenFamily;
  readonly date: CaseDate;
}

/** The Monday of a day's week. */
export function mondayOf(date: PlainDate): PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** The week that an address names by any of its days, `2026-04-20`; the present one where it names none. */
export function weekFrom(asked: string | null, today: PlainDate): PlainDate {
  try {
    return mondayOf(day(asked ?? ''));
  } catch (fault) {
    if (fault instanceof RangeError) return mondayOf(today);
    throw fault;
  }
}

/** The seven days from a Monday on. */
export function daysOf(monday: PlainDate): PlainDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => monday.add({ days }));
}

/** The dates of a family that fall into the week from a Monday on. */
export function datesIn(monday: PlainDate, { found }: OpenFamily): CaseDate[] {
  const first = dayNumber(monday);
  return found.dates.filter(({ when }) => dayNumber(when.day) >= first && dayNumber(when.day) < first + 7);
}

/** Every date of a week, in the order of the families. */
export function weekDates(families: readonly CaseloadFamily[], monday: PlainDate): WeekDate[] {
  return families.flatMap((family) =>
    family.status === 'open' ? datesIn(monday, family).map((date) => ({ family, date })) : [],
  );
}
