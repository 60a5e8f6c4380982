import { day } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { awaitedMeetings } from '../../domain/complaint/awaited-meeting.ts';
import type { MeetingDateChanged } from '../../domain/complaint/date-events.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { Say } from '../../journeys/say.ts';

/** When the meeting is that a step waits for, or whom to ask; empty for a step that waits for none. */
export function meetingInWords(
  { stage, step }: { readonly stage: string; readonly step: string },
  read: ReadComplaint,
  say: Say,
): string {
  const meetings = awaitedMeetings(read.complaint, read.context);
  const meeting = meetings.find((one) => one.stage.id === stage && one.step.event === step);
  if (!meeting?.step.planned) return '';
  const { next, passed } = meeting;
  const who = contactOf(read.procedure, meeting.step.planned.askTo, read.complaint.area).title;
  const before = next && dateBefore(stage, next.toString(), read);
  return [
    ...(passed ? [say('meeting-passed', { date: dayInWords(passed) })] : []),
    next ? say('meeting-next', { date: dayInWords(next) }) : say('meeting-unknown', { who }),
    ...(before ? [say('meeting-before', { date: dayInWords(day(before)) })] : []),
  ].join(' ');
}

export function meetingChangedTitle({ from, to }: MeetingDateChanged, say: Say): string {
  return say(`history-meeting-${to === null ? 'off' : from === null ? 'known' : 'moved'}`);
}

export function meetingChangedDetails({ from, to }: MeetingDateChanged, say: Say): string[] {
  return [
    ...(from ? [say('history-meeting-from', { date: dayInWords(day(from)) })] : []),
    ...(to ? [say('history-meeting-to', { date: dayInWords(day(to)) })] : []),
  ];
}

/** The date that stood before the one that is told now, as the last entry about it says; null where none did. */
function dateBefore(stage: string, next: string, { entries }: ReadComplaint): string | null {
  const changes = entries.flatMap(({ event }) =>
    event.type === 'MeetingDateChanged' && event.stage === stage ? [event] : [],
  );
  const last = changes.at(-1);
  return last?.to === next ? last.from : null;
}
