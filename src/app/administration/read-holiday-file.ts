import type { z } from 'zod';
import { bankHolidaysSchema } from '../../domain/calendar/bank-holidays.ts';
import type { Holiday } from '../../domain/calendar/bank-holidays.ts';
import { yearsOf } from '../../domain/calendar/holidays.ts';
import type { PlainDate } from '../../domain/calendar/day.ts';

export type ReadHolidays = { ok: true; list: Holiday[] } | { ok: false; fault: string };

/** Characters: the file of GOV.UK has about 70,000. */
export const longestHolidayFile = 200_000;
/** Every year has eight. A file with fewer of a year than this has lost some. */
const fewestInYear = 6;
/** How far from today a day may lie, in years. */
const furthest = 30;

/** Reads the file that GOV.UK publishes. What cannot be used is a sentence that says what to do. */
export function readHolidayFile(text: string, today: PlainDate): ReadHolidays {
  const typed = text.trim();
  if (typed === '') return no('Choose the file, or paste what is in it');
  if (typed.length > longestHolidayFile)
    return no('This is too long to be the file of GOV.UK, which has about 70,000 characters');
  const json = jsonFrom(typed);
  if (json === undefined)
    return no('This cannot be read as JSON. Take the file bank-holidays.json from GOV.UK as it is');
  const parsed = bankHolidaysSchema.safeParse(json);
  if (!parsed.success) return no(faultIn(parsed.error.issues[0]!));
  const list = parsed.data['england-and-wales'].events.map(({ title, date }) => ({ date, title }));
  const fault = listFault(list, today);
  return fault === null ? { ok: true, list: list.toSorted(byDate) } : no(fault);
}

/** An issue of the schema as a sentence. Events are counted from 1. */
function faultIn({ path }: z.core.$ZodIssue): string {
  const [division, part, index, field] = path;
  if (division !== 'england-and-wales' || part === undefined)
    return 'The file has no bank holidays of England and Wales. Take the file bank-holidays.json from GOV.UK as it is';
  if (part === 'division') return 'The part “england-and-wales” of the file does not call itself that';
  if (typeof index !== 'number') return 'The file has no list of days for England and Wales';
  const which = `Day ${index + 1} of England and Wales in the file`;
  if (field === 'date') return `${which} has no date that is written as in 2027-12-25`;
  return field === 'title' ? `${which} has no name` : `${which} cannot be read`;
}

function listFault(list: readonly Holiday[], today: PlainDate): string | null {
  const far = list.find(({ date }) => Math.abs(Number(date.slice(0, 4)) - today.year) > furthest);
  if (far) return `The file names a day that lies too far away: ${far.date}`;
  const seen = new Set<string>();
  for (const { date } of list) {
    if (seen.has(date)) return `The file names the same day twice: ${date}`;
    seen.add(date);
  }
  const count = (year: number) => list.filter(({ date }) => date.startsWith(`${year}-`)).length;
  const poor = yearsOf(list).find((year) => count(year) < fewestInYear);
  return poor === undefined
    ? null
    : `The file has only ${count(poor)} bank holidays for ${poor}. Take the whole file from GOV.UK`;
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function byDate(left: Holiday, right: Holiday): number {
  return left.date < right.date ? -1 : 1;
}

function no(fault: string): { ok: false; fault: string } {
  return { ok: false, fault };
}
