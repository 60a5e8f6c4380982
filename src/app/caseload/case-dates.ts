import { compareMoments, type Moment } from '../../domain/calendar/moment.ts';
import { workingDaysInWords } from '../../domain/calendar/words.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { Lateness } from '../../domain/complaint/lateness.ts';
import type { CalendarDay } from '../calendar-file.ts';
import { daysToRemember } from '../days-to-remember.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** A date of one family, on either side. */
export interface CaseDate {
  readonly when: Moment;
  readonly what: CalendarDay['what'];
  /** What is to be done by then, in the words that the family reads; empty for an appointment or a meeting. */
  readonly words: string;
  /** "3 working days late", "the last day has passed"; empty while there is time. */
  readonly passed: string;
  /** False for what nobody can be asked for any more: the family's own day that has passed, a meeting that was. */
  readonly matters: boolean;
}

/**
 * The dates of the tracker that somebody has to keep, the first one first. What an outcome has made needless is none of
 * them, and after the end there is none.
 */
export function caseDates(read: ReadComplaint): CaseDate[] {
  if (hasEnded(read.complaint)) return [];
  return daysToRemember(read)
    .flatMap((one) => dateOf(one, read) ?? [])
    .sort((left, right) => byMoment(left.when, right.when));
}

/** Days first, then hours: what has no hour stands after what has one. */
export function byMoment(left: Moment, right: Moment): number {
  const days = compareMoments({ day: left.day, at: null }, right);
  if (days !== 0) return days;
  if (left.at && right.at) return compareMoments(left, right);
  return Number(!left.at) - Number(!right.at);
}

function dateOf(one: CalendarDay, read: ReadComplaint): CaseDate | null {
  switch (one.what) {
    case 'appointment':
      return appointment(one, read);
    case 'meeting':
      return meeting(one);
    case 'last-day':
      return ofFamily(one, read);
    case 'answer':
      return ofAuthority(one, read);
  }
}

function appointment({ day, at = null, what }: CalendarDay, { context }: ReadComplaint): CaseDate {
  const when = { day, at };
  const isOver = compareMoments(when, context.now) < 0;
  return { when, what, words: '', passed: isOver ? 'it has passed' : '', matters: !isOver };
}

/** The next one: one that was is none any more. */
function meeting({ day, what }: CalendarDay): CaseDate {
  return { when: { day, at: null }, what, words: '', passed: '', matters: true };
}

function ofFamily({ id, day, what }: CalendarDay, { progress }: ReadComplaint): CaseDate {
  const status = progress.clocks.find(({ clock }) => clock.id === id)!;
  const isOver = status.state === 'overdue';
  return {
    ...{ when: status.due ?? { day, at: null }, what, words: status.clock.title },
    ...{ passed: isOver ? 'the last day has passed' : '', matters: !isOver },
  };
}

function ofAuthority({ id, what }: CalendarDay, { progress }: ReadComplaint): CaseDate | null {
  const duty = progress.duties.find(({ clock }) => clock?.clock.id === id);
  if (!duty?.clock?.due) return null;
  return {
    when: duty.clock.due,
    what,
    words: duty.step.will,
    passed: lateInWords(duty.lateness),
    matters: true,
  };
}

/** Late by hours, or over a weekend, is late by no working day yet. */
function lateInWords(lateness: Lateness): string {
  if (!('workingDaysLate' in lateness)) return '';
  const { workingDaysLate } = lateness;
  return workingDaysLate === 0 ? 'late' : `${workingDaysInWords(workingDaysLate)} late`;
}
