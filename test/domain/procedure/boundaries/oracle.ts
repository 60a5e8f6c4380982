import type { Limit } from '../../../../src/domain/calendar/limit.ts';
import { publishedHolidays } from '../../published-holidays.ts';

const holidays = publishedHolidays(2016, 2028);

/**
 * The last day of a limit, found by walking from day to day with dates of JavaScript and the holidays of
 * `date-holidays`. It shares nothing with the code that it is held against, and is as simple as can be.
 */
export function lastDayOf(start: string, { amount, unit }: Limit): string {
  const date = new Date(`${start}T00:00:00Z`);
  for (let counted = 0; counted < amount;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (unit === 'days' || isWorkingDay(date)) counted += 1;
  }
  return textOf(date);
}

/** `YYYY-MM-DD`, that many days later. */
export function daysLater(date: string, days: number): string {
  return textOf(new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000));
}

function isWorkingDay(date: Date): boolean {
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(textOf(date));
}

function textOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
