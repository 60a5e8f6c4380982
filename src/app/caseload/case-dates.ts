import { compareMoments, type Moment } from '../../domain/calendar/moment.ts';
import { workingDaysInWords } from '../../domain/calendar/words.ts';
import type { Duty } from '../../domain/complaint/progress.ts';
import type { CalendarDay } from '../calendar-file.ts';
import { daysToRemember } from '../days-to-remember.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** A date of one family, on either side. */
export interface CaseDate {
  readonly when: Moment;
  readonly what: CalendarDay['what'];
  /** What is to be done by then, in the words that the family reads. */
  readonly words: string;
  /** "3 working days late", "the last day has passed"; empty while there is time. */
  readonly passed: string;
  /** False for what nobody can be asked for any more: the family's own day that has passed, a meeting that was. */
  readonly matters: boolean;
}

/** Every date that the tracker and the family's own calendar have, the first one first. */
export function caseDates(read: ReadComplaint): CaseDate[] {
  return daysToRemember(read)
    .map((one) => dateOf(one, read))
    .sort((left, right) => byMoment(left.when, right.when));
}

/** Days first, then hours: what has no hour stands after what has one. */
export function byMoment(left: Moment, right: Moment): number {
  const days = compareMoments({ day: left.day, at: null }, right);
  if (days !== 0) return days;
  if (left.at && right.at) return compareMoments(left, right);
  return Number(!left.at) - Number(!right.at);
}

function dateOf({ id, day, at = null, what }: CalendarDay, read: ReadComplaint): CaseDate {
  const when = { day, at };
  if (what === 'appointment') {
    const isOver = compareMoments(when, read.context.now) < 0;
    return { when, what, words: '', passed: isOver ? 'it has passed' : '', matters: !isOver };
  }
  const status = read.progress.clocks.find(({ clock }) => clock.id === id)!;
  const due = { when: status.due ?? when, what };
  const isOver = status.state === 'overdue';
  if (what === 'last-day')
    return {
      ...{ ...due, words: status.clock.title },
      ...{ passed: isOver ? 'the last day has passed' : '', matters: !isOver },
    };
  const duty = read.progress.duties.find(({ clock }) => clock?.clock.id === id);
  const words = duty?.step.will ?? status.clock.title;
  return { ...due, words, passed: isOver ? lateInWords(duty) : '', matters: true };
}

/** Late by hours, or over a weekend, is late by no working day yet. */
function lateInWords(duty: Duty | undefined): string {
  const { lateness } = duty ?? {};
  const count = lateness && 'workingDaysLate' in lateness ? lateness.workingDaysLate : 0;
  return count === 0 ? 'late' : `${workingDaysInWords(count)} late`;
}
