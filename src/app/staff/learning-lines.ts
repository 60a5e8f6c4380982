import { day, type PlainDate } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { Recommendation } from '../../domain/complaint/exchange.ts';
import { learningStage } from '../../domain/complaint/recommendations.ts';
import { may, type Actor } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { sentenceCase } from '../first-letter.ts';
import { subjectOf } from './open-case.ts';

/** A recommendation in words. */
export interface LearningLine {
  readonly number: number;
  readonly text: string;
  readonly owner: string;
  /** "To be done by Friday 3 July 2026", or what came of it. */
  readonly standing: string;
  readonly tier: 'late' | 'open' | 'done' | 'not-done';
}

/** How a recommendation stands on a day. It is late from the day after its own. */
export function learningLine(one: Recommendation, today: PlainDate): LearningLine {
  const { number, text } = one;
  const owner = sentenceCase(one.owner);
  if (one.status !== 'open') {
    const words = one.status === 'done' ? 'Done on' : 'Will not be done, decided on';
    return { number, text, owner, standing: `${words} ${dayInWords(day(one.on))}`, tier: one.status };
  }
  const isLate = one.due < today.toString();
  const due = dayInWords(day(one.due));
  return {
    ...{ number, text, owner, tier: isLate ? 'late' : 'open' },
    standing: isLate ? `Late. It was to be done by ${due}` : `To be done by ${due}`,
  };
}

/** True once an outcome was sent from which there is something to learn. */
export function hasLearning({ complaint, procedure }: ReadComplaint): boolean {
  return learningStage(complaint, procedure) !== null;
}

/** The recommendations of a complaint for somebody who may record them; null where there is nothing to learn from. */
export function learningIn(read: ReadComplaint, actor: Actor): LearningLine[] | null {
  const { complaint, context } = read;
  if (!may(actor, 'record-learning', subjectOf(read))) return null;
  if (!hasLearning(read) && complaint.recommendations.length === 0) return null;
  return complaint.recommendations.map((one) => learningLine(one, context.now.day));
}
