import { compareMoments } from '../../domain/calendar/moment.ts';
import { dayNumber, type PlainDate } from '../../domain/calendar/day.ts';
import { dayInWords, weekdays } from '../../domain/calendar/words.ts';
import { byMoment } from './case-dates.ts';
import type { CaseloadFamily, OpenFamily } from './read-caseload.ts';
import { daysOf, weekDates, type WeekDate } from './week.ts';

/** One day of the week, with its dates by the hour. */
export interface WeekDay {
  readonly date: PlainDate;
  /** "Monday 20 April 2026". */
  readonly title: string;
  /** "Mon", to stand over a narrow column. */
  readonly short: string;
  readonly isToday: boolean;
  readonly dates: readonly WeekDate[];
}

/** One family with a date in the week: what falls on each of the seven days. */
export interface WeekRow {
  readonly family: OpenFamily;
  readonly cells: readonly (readonly WeekDate[])[];
}

/** A week of all families: day by day for the list, and family by family for the picture. Both hold the same dates. */
export interface WeekPicture {
  readonly title: string;
  readonly days: readonly WeekDay[];
  readonly rows: readonly WeekRow[];
  readonly total: number;
  /** How many families have something that is late since an earlier week. */
  readonly lateFromBefore: number;
  readonly earlier: string;
  readonly later: string;
}

export function weekPicture(
  families: readonly CaseloadFamily[],
  monday: PlainDate,
  today: PlainDate,
): WeekPicture {
  const dates = weekDates(families, monday);
  const days = daysOf(monday).map((date) => dayOf(date, dates, today));
  const withDates = [...new Set(dates.map(({ family }) => family))];
  return {
    title: `${dayInWords(monday)} to ${dayInWords(days.at(-1)!.date)}`,
    ...{ days, total: dates.length },
    rows: withDates.map((family) => ({
      family,
      cells: days.map((one) => one.dates.filter((date) => date.family === family)),
    })),
    lateFromBefore: families.filter((one) => isLateBefore(one, monday)).length,
    earlier: monday.subtract({ days: 7 }).toString(),
    later: monday.add({ days: 7 }).toString(),
  };
}

function dayOf(date: PlainDate, dates: readonly WeekDate[], today: PlainDate): WeekDay {
  const number = dayNumber(date);
  return {
    ...{ date, title: dayInWords(date), short: weekdays[date.dayOfWeek - 1]!.slice(0, 3) },
    isToday: date.equals(today),
    dates: dates
      .filter((one) => dayNumber(one.date.when.day) === number)
      .sort((left, right) => byMoment(left.date.when, right.date.when)),
  };
}

function isLateBefore(family: CaseloadFamily, monday: PlainDate): boolean {
  const next = family.status === 'open' && family.found.isLate ? family.found.next : null;
  return next !== null && compareMoments(next.when, { day: monday, at: null }) < 0;
}
