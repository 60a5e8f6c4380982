import type { PlainDate } from './day.ts';
import type { Limit } from './limit.ts';
import { momentOf, type Moment } from './moment.ts';

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const units: Record<Limit['unit'], string> = { 'working-days': 'working day', days: 'day', hours: 'hour' };

/** "Friday 17 April 2026". */
export function dayInWords(date: PlainDate): string {
  return `${weekdays[date.dayOfWeek - 1]} ${date.day} ${monthInWords(date)}`;
}

/** "April 2026". */
export function monthInWords(date: PlainDate): string {
  return `${months[date.month - 1]} ${date.year}`;
}

/** "10 working days", "1 day", "24 hours". */
export function limitInWords({ amount, unit }: Limit): string {
  return `${amount} ${units[unit]}${amount === 1 ? '' : 's'}`;
}

/** An instant, given in milliseconds since 1970: "Friday 17 April 2026 at 1:05pm". London time. */
export function instantInWords(epochMilliseconds: number): string {
  return momentInWords(momentOf(epochMilliseconds));
}

/** "2 working days", "1 working day". */
export function workingDaysInWords(amount: number): string {
  return limitInWords({ amount, unit: 'working-days' });
}

/** "Friday 17 April 2026", or "Friday 17 April 2026 at 1:05pm" where the time is known. London time. */
export function momentInWords({ day, at }: Moment): string {
  return at ? `${dayInWords(day)} at ${timeInWords(at.hour, at.minute)}` : dayInWords(day);
}

/** "1:05pm". Twelve o'clock is midday or midnight: nobody is sure what 12pm means. */
export function timeInWords(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
