import type { BankHolidays, Holiday } from './bank-holidays.ts';
import { day, dayNumber, dayOfNumber, type PlainDate } from './day.ts';

/**
 * The working days of England, as far as bank holidays are known: from 1 January of the first year in the
 * data to 31 December of the last. Nothing outside it is ever guessed.
 */
export interface Calendar {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Name of the bank holiday by day number. */
  readonly holidays: ReadonlyMap<number, string>;
  /** The planned meetings of each body (see `bodyKey`), ascending, those that have passed among them. */
  readonly meetings: ReadonlyMap<string, readonly PlainDate[]>;
  /** Day numbers of all working days, ascending. */
  readonly workingDays: readonly number[];
}

/** Makes the calendar from the published file. Source: spec/procedures, "Counting time". */
export function makeCalendar(file: BankHolidays): Calendar {
  return calendarOf(file['england-and-wales'].events);
}

/** The calendar of these bank holidays. Throws for an empty list: then no year is known. */
export function calendarOf(list: readonly Holiday[], meetings: Calendar['meetings'] = new Map()): Calendar {
  if (list.length === 0) throw new Error('A calendar without a bank holiday knows no year.');
  const holidays = new Map(list.map(({ date, title }) => [dayNumber(day(date)), title] as const));
  const years = list.map(({ date }) => Number(date.slice(0, 4)));
  const first = day(`${Math.min(...years)}-01-01`);
  const last = day(`${Math.max(...years)}-12-31`);
  return { first, last, holidays, meetings, workingDays: listWorkingDays(first, last, holidays) };
}

/** A body that a procedure names, such as a sub-committee: its partnership and its contact id. */
export function bodyKey(partnership: string, contact: string): string {
  return `${partnership} ${contact}`;
}

/** True when the bank holidays of that day's year are known. */
export function isCovered(date: PlainDate, calendar: Calendar): boolean {
  const number = dayNumber(date);
  return number >= dayNumber(calendar.first) && number <= dayNumber(calendar.last);
}

function listWorkingDays(first: PlainDate, last: PlainDate, holidays: ReadonlyMap<number, string>): number[] {
  const numbers: number[] = [];
  for (let number = dayNumber(first); number <= dayNumber(last); number += 1) {
    if (dayOfNumber(number).dayOfWeek <= 5 && !holidays.has(number)) numbers.push(number);
  }
  return numbers;
}
