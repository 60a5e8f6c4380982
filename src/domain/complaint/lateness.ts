import type { Calendar } from '../calendar/calendar.ts';
import { compareMoments, type Moment } from '../calendar/moment.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { ClockStatus } from '../procedure/clocks.ts';

/** From this many working days after the last day on, a limit counts as long overdue. */
export const longOverdueAfter = 10;

/** How a limit stands today, in the tiers that the tracker and the queue speak of. */
export type Lateness =
  | { tier: 'met' | 'not-running' }
  | { tier: 'in-time'; due: Moment }
  | { tier: 'due-today'; due: Moment }
  | { tier: 'late' | 'long-overdue'; due: Moment; workingDaysLate: number };

/** The tier of a limit at `now`. Working days late are counted after the last day; 0 when late by hours or over a weekend. */
export function latenessOf(
  { due, state }: Pick<ClockStatus, 'due' | 'state'>,
  calendar: Calendar,
  now: Moment,
): Lateness {
  if (state === 'met' || state === 'met-late') return { tier: 'met' };
  if (!due || (state !== 'running' && state !== 'overdue')) return { tier: 'not-running' };
  if (state === 'running')
    return { tier: compareMoments({ day: due.day, at: null }, now) === 0 ? 'due-today' : 'in-time', due };
  const workingDaysLate = workingDaysBetween(due.day, now.day, calendar);
  return { tier: workingDaysLate >= longOverdueAfter ? 'long-overdue' : 'late', due, workingDaysLate };
}
