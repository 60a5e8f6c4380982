import type { CalendarDay } from './calendar-file.ts';
import type { ReadComplaint } from './read-complaint.ts';

/** The days that matter now, on both sides: those still to come, and those that were missed and are still open. */
export function daysToRemember({ progress }: Pick<ReadComplaint, 'progress'>): CalendarDay[] {
  return progress.clocks.flatMap(({ state, due, clock }) =>
    due && (state === 'running' || state === 'overdue')
      ? [{ id: clock.id, day: due.day, isYours: clock.for === 'family' }]
      : [],
  );
}
