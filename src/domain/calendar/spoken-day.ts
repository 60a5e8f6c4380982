import type { PlainDate } from './day.ts';
import { dayInWords, weekdays } from './words.ts';

/** The number of the weekday that somebody wrote alone, "tuesday" or "last tues": 1 is Monday. Null for anything else. */
export function weekdayNumber(text: string): number | null {
  const [, name = ''] = /^(?:last )?([a-z]{3,9})$/.exec(text) ?? [];
  const index = weekdays.findIndex((weekday) => name !== '' && weekday.toLowerCase().startsWith(name));
  return index < 0 ? null : index + 1;
}

/** The last two days of that weekday before today, in words: either may be meant. */
export function lastTwo(weekday: number, today: PlainDate): { nearer: string; further: string } {
  const days = (today.dayOfWeek - weekday + 7) % 7 || 7;
  const nearer = today.subtract({ days });
  return { nearer: dayInWords(nearer), further: dayInWords(nearer.subtract({ days: 7 })) };
}
