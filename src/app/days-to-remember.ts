import { awaitedMeetings } from '../domain/complaint/awaited-meeting.ts';
import { hasEnded } from '../domain/complaint/complaint.ts';
import type { CalendarDay } from './calendar-file.ts';
import type { ReadComplaint } from './read-complaint.ts';

type Read = Pick<ReadComplaint, 'progress' | 'complaint' | 'context' | 'entries'>;

/**
 * The days that matter now, on both sides: those still to come, and those that were missed and are still open. With
 * them the appointment to which the family said yes, and the next planned meeting that is waited for: until it was held,
 * or the complaint has ended.
 */
export function daysToRemember(read: Read): CalendarDay[] {
  const limits = read.progress.clocks.flatMap(({ state, due, clock }): CalendarDay[] =>
    due && (state === 'running' || state === 'overdue')
      ? [{ id: clock.id, day: due.day, what: clock.for === 'family' ? 'last-day' : 'answer' }]
      : [],
  );
  return [...limits, ...appointmentOf(read), ...meetingsOf(read)];
}

function appointmentOf({ complaint }: Read): CalendarDay[] {
  const { appointment } = complaint;
  if (hasEnded(complaint) || appointment?.status !== 'accepted' || !appointment.on) return [];
  const { day, at } = appointment.on;
  return [{ id: `${appointment.stage}.appointment`, day, at, what: 'appointment' }];
}

/**
 * The meeting after a certain day is one thing, whichever day it is moved to. That day is in its name, so that two
 * complaints in one calendar share an entry only where they wait for the same meeting.
 */
function meetingsOf({ complaint, context, entries }: Read): CalendarDay[] {
  return awaitedMeetings(complaint, context).flatMap(({ stage, step, next, after }): CalendarDay[] => {
    if (!next) return [];
    const changes = entries.filter(
      ({ event }) => event.type === 'MeetingDateChanged' && event.stage === stage.id,
    );
    const id = [stage.id, step.event, after?.toString() ?? 'first'].join('.');
    return [{ id, day: next, what: 'meeting', moved: changes.length }];
  });
}
