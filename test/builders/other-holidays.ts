import { calendarOf, type Calendar } from '../../src/domain/calendar/calendar.ts';
import { holidaysIn } from '../../src/app/administration/import-holidays.ts';
import { day, dayNumber } from '../../src/domain/calendar/day.ts';
import { england } from '../domain/england.ts';

/** A calendar with more bank holidays, each called "An extra day", and without others. */
export function withDays(added: readonly string[], removed: readonly string[] = [], of = england): Calendar {
  for (const date of removed)
    if (!of.holidays.has(dayNumber(day(date)))) throw new Error(`${date} is no bank holiday`);
  const left = holidaysIn(of).filter(({ date }) => !removed.includes(date));
  return calendarOf([...left, ...added.map((date) => ({ date, title: 'An extra day' }))]);
}
