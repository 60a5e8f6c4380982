import { hasEnded } from '../domain/complaint/complaint.ts';
import type { CalendarDay } from './calendar-file.ts';
import type { ReadComplaint } from './read-complaint.ts';

type Read = Pick<ReadComplaint, 'progress' | 'complaint'>;

/**
 * The days that matter now, on both sides: those still to come, and those that were missed and are still open. With
 * them the appointment to which the family said yes: until it was held, or the complaint has ended.
 */
export function daysToRemember(read: Read): CalendarDay[] {
  const limits = read.progress.clocks.flatMap(({ state, due, clock }): CalendarDay[] =>
    due && (state === 'running' || state === 'overdue')
      ? [{ id: clock.id, day: due.day, what: clock.for === 'family' ? 'last-day' : 'answer' }]
      : [],
  );
  return [...limits, ...appointmentOf(read)];
}

function appointmentOf({ complaint }: Read): CalendarDay[] {
  const { appointment } = complaint;
  if (hasEnded(complaint) || appointment?.status !== 'accepted' || !appointment.on) return [];
  const { day, at } = appointment.on;
  return [{ id: `${appointment.stage}.appointment`, day, at, what: 'appointment' }];
}
