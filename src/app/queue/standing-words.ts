import type { Calendar } from '../../domain/calendar/calendar.ts';
import { compareMoments, moment, momentOf, type Moment } from '../../domain/calendar/moment.ts';
import { momentInWords, workingDaysInWords } from '../../domain/calendar/words.ts';
import { latenessOf } from '../../domain/complaint/lateness.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { QueueEntry } from '../../ports/queue-store.ts';
import { nextStageTitle, remedyTitle } from '../staff/next-steps.ts';

/** How a complaint stands at one moment, in words. */
export interface QueueStanding {
  readonly words: string;
  readonly tier: 'late' | 'long-overdue' | 'due-today' | 'in-time' | 'no-limit' | 'ended';
}

interface At {
  readonly procedure: Procedure;
  readonly calendar: Calendar;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const plain = {
  acceptance: 'Decide whether to take it',
  challenge: 'Decide whether the panel meets once more',
  remedy: remedyTitle,
  family: 'Waiting for the person who sent it',
  nothing: 'Nothing to do',
} as const;

/** The words of a row: what must be done, and how the time for it stands now. */
export function standingInWords(entry: QueueEntry, at: At): QueueStanding {
  switch (entry.state) {
    case 'withdrawn':
      return { words: 'Withdrawn', tier: 'ended' };
    case 'ended':
      return { words: 'Ended', tier: 'ended' };
    case 'duty':
      return dutyInWords(entry, at);
    case 'referral':
      return { words: referral(entry, at), tier: 'no-limit' };
    default:
      return { words: plain[entry.state], tier: 'no-limit' };
  }
}

function referral({ stage }: QueueEntry, { procedure }: At): string {
  return nextStageTitle({ stage: stageOf(procedure, stageOf(procedure, stage).next!) });
}

function dutyInWords({ duty, due, lateAfter }: QueueEntry, { calendar, now }: At): QueueStanding {
  const isLate = lateAfter !== null && lateAfter < now;
  if (due === null)
    return isLate
      ? { words: `${duty}: without delay, and not done yet`, tier: 'late' }
      : { words: `${duty}: no time limit`, tier: 'no-limit' };
  const ends = moment(due);
  const state = isLate ? 'overdue' : 'running';
  const lateness = latenessOf({ due: ends, state }, calendar, momentOf(now));
  if (lateness.tier === 'late' || lateness.tier === 'long-overdue')
    return { words: `${duty}: ${lateBy(lateness.workingDaysLate)}`, tier: lateness.tier };
  return lateness.tier === 'due-today'
    ? { words: `${duty}: due today${timeOf(ends)}`, tier: 'due-today' }
    : {
        words: `${duty}: ${isTomorrow(ends, now) ? `due tomorrow${timeOf(ends)}` : `by ${momentInWords(ends)}`}`,
        tier: 'in-time',
      };
}

/** Late by hours, or over a weekend, is late by no working day yet. */
function lateBy(workingDays: number): string {
  if (workingDays === 0) return 'late';
  return `${workingDaysInWords(workingDays)} late`;
}

function isTomorrow({ day }: Moment, now: number): boolean {
  return (
    compareMoments({ day: day.subtract({ days: 1 }), at: null }, { day: momentOf(now).day, at: null }) === 0
  );
}

function timeOf(ends: Moment): string {
  return ends.at ? ` at ${momentInWords(ends).split(' at ')[1]}` : '';
}
