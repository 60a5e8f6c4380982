import { z } from 'zod';
import type { Calendar } from './calendar.ts';
import { exactTime, type Moment } from './moment.ts';
import { addWorkingDays } from './working-days.ts';

/** How long something may take, counted from the day (or, for hours, the moment) of a starting event. */
export const limitSchema = z.strictObject({
  amount: z.int().positive().describe('How many'),
  unit: z.enum(['working-days', 'days', 'hours']).describe('Of what: days alone are calendar days'),
});

export type Limit = z.infer<typeof limitSchema>;

/** The end of a limit in days is the end of that day (`at` null); of a limit in hours, the exact time. */
export type Ending = { ok: true; due: Moment } | { ok: false; reason: 'calendar-ends' };

/**
 * When a limit that started at `start` ends. Day 1 is the day after; calendar-day limits are not moved when
 * they end on a weekend; hours are elapsed hours, across a clock change too. Refuses to count working days
 * past the known bank holidays. Source: spec/procedures, "Counting time".
 */
export function endOfLimit(start: Moment, limit: Limit, calendar: Calendar): Ending {
  switch (limit.unit) {
    case 'hours': {
      const at = exactTime(start).add({ hours: limit.amount });
      return { ok: true, due: { day: at.toPlainDate(), at } };
    }
    case 'days':
      return { ok: true, due: { day: start.day.add({ days: limit.amount }), at: null } };
    case 'working-days': {
      const due = addWorkingDays(start.day, limit.amount, calendar);
      if (due === 'calendar-ends') return { ok: false, reason: 'calendar-ends' };
      return { ok: true, due: { day: due, at: null } };
    }
  }
}

/** How many calendar days a limit mostly takes: five working days are mostly a week. To compare, never to count. */
export function usualDays({ amount, unit }: Limit): number {
  if (unit === 'hours') return amount / 24;
  return unit === 'days' ? amount : (amount / 5) * 7;
}
