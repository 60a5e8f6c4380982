import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankHolidaysSchema } from '../domain/calendar/bank-holidays.ts';
import { calendarOf, type Calendar } from '../domain/calendar/calendar.ts';
import type { Holiday } from '../domain/calendar/bank-holidays.ts';

/** Reads the bank holidays of England that the service comes with, in the shape that GOV.UK publishes. */
export function readHolidays(folder = join(process.cwd(), 'content', 'bank-holidays')): Holiday[] {
  const text = readFileSync(join(folder, 'england-and-wales.json'), 'utf8');
  const { events } = bankHolidaysSchema.parse(JSON.parse(text))['england-and-wales'];
  return events.map(({ date, title }) => ({ date, title }));
}

/** The calendar of the bank holidays that the service comes with. The one in force may know more: see `followCalendar`. */
export function readCalendar(folder?: string): Calendar {
  return calendarOf(readHolidays(folder));
}
