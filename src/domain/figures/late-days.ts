import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../calendar/day.ts';
import { moment } from '../calendar/moment.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';

/**
 * How many working days something is late on a day, by the text of when it was due. Many limits end on the same day, and
 * each is counted once.
 */
export function lateDays(today: PlainDate, calendar: Calendar): (due: string) => number {
  const known = new Map<string, number>();
  return (due) => {
    const date = due.slice(0, 10);
    const days = known.get(date) ?? workingDaysBetween(moment(date).day, today, calendar);
    known.set(date, days);
    return days;
  };
}
