import type { Calendar } from './calendar.ts';
import { dayNumber, dayOfNumber, type PlainDate } from './day.ts';
import type { Limit } from './limit.ts';

/** One day of a working: the starting day, a counted day with its number, or a skipped day and why. */
export type CountedDay =
  | { date: PlainDate; status: 'start' }
  | { date: PlainDate; status: 'counted'; number: number }
  | { date: PlainDate; status: 'weekend' }
  | { date: PlainDate; status: 'bank-holiday'; name: string };

/**
 * The day-by-day working of a limit in days, from the starting day to the last day: the same days that
 * `endOfLimit` counts, each with its reason. For hours there is nothing to count by day: empty.
 */
export function countDays(start: PlainDate, limit: Limit, due: PlainDate, calendar: Calendar): CountedDay[] {
  if (limit.unit === 'hours') return [];
  const days: CountedDay[] = [{ date: start, status: 'start' }];
  let number = 0;
  for (let at = dayNumber(start) + 1; at <= dayNumber(due); at += 1) {
    const date = dayOfNumber(at);
    const skipped = limit.unit === 'working-days' ? skippedDay(date, calendar) : null;
    days.push(skipped ?? { date, status: 'counted', number: (number += 1) });
  }
  return days;
}

function skippedDay(date: PlainDate, calendar: Calendar): CountedDay | null {
  const name = calendar.holidays.get(dayNumber(date));
  if (name) return { date, status: 'bank-holiday', name };
  return date.dayOfWeek > 5 ? { date, status: 'weekend' } : null;
}
