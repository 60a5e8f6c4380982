import { isCovered, type Calendar } from './calendar.ts';
import { dayNumber, dayOfNumber, type PlainDate } from './day.ts';

/** Monday to Friday, less the bank holidays of England. */
export function isWorkingDay(date: PlainDate, calendar: Calendar): boolean {
  return date.dayOfWeek <= 5 && !calendar.holidays.has(dayNumber(date));
}

/**
 * The day on which `days` working days have passed. Counts from the day after `start`; a start on a
 * non-working day is allowed. Answers `calendar-ends` rather than guess past the known bank holidays.
 * Source: spec/procedures, "Counting time".
 */
export function addWorkingDays(
  start: PlainDate,
  days: number,
  calendar: Calendar,
): PlainDate | 'calendar-ends' {
  if (!isCovered(start, calendar)) return 'calendar-ends';
  const number = calendar.workingDays[workingDaysUpTo(start, calendar) + days - 1];
  return number === undefined ? 'calendar-ends' : dayOfNumber(number);
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: Calendar): number {
  return Math.max(0, workingDaysUpTo(to, calendar) - workingDaysUpTo(from, calendar));
}

/** How many working days of the calendar are on or before `date`: a binary search. */
function workingDaysUpTo(date: PlainDate, calendar: Calendar): number {
  const wanted = dayNumber(date);
  let low = 0;
  let high = calendar.workingDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (calendar.workingDays[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
