import { dayInWords, limitInWords, momentInWords } from '../../domain/calendar/words.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { ClockStatus } from '../../domain/procedure/clocks.ts';
import { explain, type Explanation } from '../../domain/procedure/explain.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { Say } from '../../journeys/say.ts';
import { expectedInWords } from './delay-words.ts';
import { keptInWords, movesInWords } from './moved-words.ts';

/** One time limit as the tracker shows it, with its working. */
export interface ClockLine {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly limit: string;
  /** By when, or when it was done and what the last day was; empty before it starts. */
  readonly dates: string;
  /** What bank holidays did to its last day since it was told, the first time first. */
  readonly moved: readonly string[];
  /** For the working of a reading whose day stands although it is counted otherwise: what to say of it. */
  readonly kept: Readonly<Record<string, string>>;
  readonly state: ClockStatus['state'];
  readonly stateWords: string;
  readonly explanation: Explanation;
  /** The working of a date that is planned and not counted; left out for a limit. */
  readonly planned?: readonly string[];
}

/** The limits of both sides. Those that do not apply to this complaint are left out. */
export function clockLines(read: ReadComplaint, say: Say): { family: ClockLine[]; authority: ClockLine[] } {
  const shown = read.progress.clocks
    .filter(({ state }) => isShown(state, hasEnded(read.complaint)))
    .map((status) => ({ status, line: lineOf(status, read, say) }));
  const side = (whose: 'family' | 'authority') =>
    shown.filter(({ status }) => status.clock.for === whose).map(({ line }) => line);
  return { family: side('family'), authority: side('authority') };
}

/** Once it has ended, only what was kept or missed is left to show. */
function isShown(state: ClockStatus['state'], isOver: boolean): boolean {
  return state !== 'not-needed' && !(isOver && (state === 'running' || state === 'not-started'));
}

function lineOf(status: ClockStatus, read: ReadComplaint, say: Say): ClockLine {
  const { complaint, procedure, context, progress } = read;
  const { clock, state } = status;
  const duty = progress.duties.find((one) => one.clock?.clock.id === clock.id);
  const expected = duty ? expectedInWords(duty, say) : '';
  const words = state === 'overdue' && clock.for === 'family' ? 'state-overdue-family' : `state-${state}`;
  return {
    id: clock.id,
    title: clock.title,
    who: clock.who === 'family' ? '' : contactOf(procedure, clock.who, complaint.area).title,
    limit: limitInWords(clock.limit),
    dates: [datesOf(status, say), expected && `${expected}.`].filter(Boolean).join(' '),
    moved: movesInWords(status, read, say),
    kept: keptInWords(status, say),
    state,
    stateWords: say(words),
    explanation: explain(procedure, status, context.calendar),
  };
}

function datesOf({ due, metAt }: ClockStatus, say: Say): string {
  if (!due) return '';
  const date = momentInWords(due);
  return metAt ? say('clock-met', { done: dayInWords(metAt.day), date }) : say('clock-by', { date });
}
