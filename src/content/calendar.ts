import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankHolidaysSchema } from '../domain/calendar/bank-holidays.ts';
import { makeCalendar, type Calendar } from '../domain/calendar/calendar.ts';

/** Reads the bank holidays of England, in the shape that GOV.UK publishes. */
export function readCalendar(folder = join(process.cwd(), 'content', 'bank-holidays')): Calendar {
  const text = readFileSync(join(folder, 'england-and-wales.json'), 'utf8');
  return makeCalendar(bankHolidaysSchema.parse(JSON.parse(text)));
}
