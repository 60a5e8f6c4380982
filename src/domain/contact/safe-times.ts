import { Temporal } from 'temporal-polyfill';
import type { DayPart, SafeTimes } from './wishes.ts';

/** When each part of a day begins, by the clock in London. */
const beginnings: readonly (readonly [hour: number, part: DayPart])[] = [
  [0, 'night'],
  [8, 'morning'],
  [12, 'afternoon'],
  [17, 'evening'],
  [20, 'night'],
];

/** Nothing goes out at night unless the person chose it. */
const anyDay: SafeTimes = { days: [1, 2, 3, 4, 5, 6, 7], parts: ['morning', 'afternoon', 'evening'] };

/** The first time from `now` on, in London, at which a message may arrive. `null` stands for any day by day. */
export function nextSafeTime(times: SafeTimes | null, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const safe = times ?? anyDay;
  if (isSafe(safe, now)) return now;
  // What is safe at all is safe once a week, and the night of the last day reaches into the next.
  for (let days = 0; days <= 8; days += 1) {
    for (const [hour] of beginnings) {
      const plainTime = Temporal.PlainTime.from({ hour });
      const from = now.toPlainDate().add({ days }).toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
      if (Temporal.ZonedDateTime.compare(from, now) > 0 && isSafe(safe, from)) return from;
    }
  }
  throw new Error('Safe times name at least one day and one part of it.');
}

/** The hours after midnight belong to the night of the day before. */
function isSafe({ days, parts }: SafeTimes, at: Temporal.ZonedDateTime): boolean {
  const part = beginnings.findLast(([hour]) => hour <= at.hour)![1];
  const day = at.hour < 8 ? at.subtract({ days: 1 }) : at;
  return parts.includes(part) && days.includes(day.dayOfWeek);
}
