import { isCovered, type Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Clock } from './clock.ts';
import { computeClocks, type ClockStatus } from './clocks.ts';
import type { Occurrence } from './occurrences.ts';
import type { Procedure } from './schema.ts';

/** The days that the first limit is counted with. */
interface KnownDates {
  readonly conferenceDate: PlainDate;
  readonly notesReceivedDate: PlainDate | null;
  /** The day to answer for. */
  readonly on: PlainDate;
}

/** The first limit on the person who asks; undefined where there is none. */
export function entryRule(procedure: Procedure): Clock | undefined {
  return procedure.clocks.find(({ id }) => id === procedure.entryClock);
}

/** True where the first limit starts with the notes of the conference (2016 Durham). */
export function asksForNotes(procedure: Procedure): boolean {
  return entryRule(procedure)?.from.event === 'notes-received';
}

/** How the first limit stands for somebody; null where there is none. */
export function entryClockOf(
  procedure: Procedure,
  { conferenceDate, notesReceivedDate, on }: KnownDates,
  calendar: Calendar,
): ClockStatus | null | 'calendar-ends' {
  const entry = entryRule(procedure);
  if (!entry) return null;
  const happened: Occurrence[] = [occurrence('conference-held', conferenceDate)];
  if (notesReceivedDate) happened.push(occurrence('notes-received', notesReceivedDate));
  const now: Moment = { day: on, at: null };
  const answer = computeClocks({ ...procedure, clocks: [entry] }, happened, calendar, now);
  if (!answer.ok) return answer.reason;
  // A last day in calendar days can be named without bank holidays, but the working days left cannot.
  const isKnown = answer.clocks[0]!.readings.every(({ due }) => !due || isCovered(due.day, calendar));
  return isKnown ? answer.clocks[0]! : 'calendar-ends';
}

function occurrence(type: 'conference-held' | 'notes-received', day: PlainDate): Occurrence {
  return { type, stage: null, at: { day, at: null }, outcome: [] };
}
