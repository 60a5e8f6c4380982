import type { CountedDay } from './counted-days.ts';
import { dayNumber, type PlainDate } from './day.ts';
import { monthInWords } from './words.ts';

/** A day of a month: part of the counting, or `outside` it. The last counted day is `last`. */
export interface DayCell {
  readonly date: PlainDate;
  readonly status: CountedDay['status'] | 'last' | 'outside';
  /** "day 3", "weekend", "Good Friday"; empty outside the counting. */
  readonly words: string;
}

/** Weeks from Monday to Sunday; null where another month's day would stand. */
export interface MonthGrid {
  /** "April 2026". */
  readonly title: string;
  readonly weeks: readonly (readonly (DayCell | null)[])[];
}

/** The months of a counting, as grids of those weeks in which it counts or skips a day. */
export function monthGrids(days: readonly CountedDay[]): MonthGrid[] {
  const months = Map.groupBy(days, ({ date }) => date.toString().slice(0, 7));
  const known = new Map(
    days.map((counted, at) => [dayNumber(counted.date), cellOf(counted, at === days.length - 1)]),
  );
  return [...months.values()].map((ofMonth) => {
    const mondays = new Map(
      ofMonth.map(({ date }) => mondayOf(date)).map((monday) => [dayNumber(monday), monday]),
    );
    const { date } = ofMonth[0]!;
    return {
      title: monthInWords(date),
      weeks: [...mondays.values()].map((monday) => weekOf(monday, date.month, known)),
    };
  });
}

/** What is told about one day: "day 3", "weekend", "Good Friday". */
export function countedInWords(counted: CountedDay, isLast: boolean): string {
  switch (counted.status) {
    case 'start':
      return 'start';
    case 'counted':
      return isLast ? `day ${counted.number}, last day` : `day ${counted.number}`;
    case 'weekend':
      return 'weekend';
    case 'bank-holiday':
      return counted.name;
  }
}

function cellOf(counted: CountedDay, isLast: boolean): DayCell {
  const status = isLast && counted.status === 'counted' ? 'last' : counted.status;
  return { date: counted.date, status, words: countedInWords(counted, isLast) };
}

function weekOf(monday: PlainDate, month: number, known: ReadonlyMap<number, DayCell>): (DayCell | null)[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const date = monday.add({ days });
    if (date.month !== month) return null;
    return known.get(dayNumber(date)) ?? { date, status: 'outside', words: '' };
  });
}

function mondayOf(date: PlainDate): PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}
