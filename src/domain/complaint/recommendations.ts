import { isAfter, type PlainDate } from '../calendar/day.ts';
import { momentText } from '../calendar/moment.ts';
import type { Procedure } from '../procedure/schema.ts';
import { stageOf } from './steps.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { noteFault, textFault } from './typed-text.ts';

export interface MakeRecommendation {
  readonly learned: string;
  readonly text: string;
  readonly owner: string;
  readonly due: PlainDate;
}

export interface SettleRecommendation {
  readonly number: number;
  readonly isDone: boolean;
  /** The day on which it was done, or on which it was decided not to do it. */
  readonly on: PlainDate;
  readonly note: string;
}

/** The stage with the last outcome that the procedure marks as one to learn from; null where there is none. */
export function learningStage({ occurrences }: Complaint, procedure: Procedure): string | null {
  const found = occurrences.findLast(
    ({ type, stage, outcome }) =>
      type === 'outcome-sent' &&
      stageOf(procedure, stage!).outcomes.some(({ id, learning }) => learning && outcome.includes(id)),
  );
  return found?.stage ?? null;
}

/** Staff record what was learned and what is to be done, by whom and by when; after the end of the complaint too. */
export function makeRecommendation(
  complaint: Complaint,
  { learned, text, owner, due }: MakeRecommendation,
  { procedure, now }: Context,
): Decision {
  const stage = learningStage(complaint, procedure);
  if (!stage) return refuse('nothing-learned');
  const fault = noteFault(learned) ?? textFault(text);
  if (fault) return refuse(fault);
  if (textFault(owner)) return refuse('owner-missing');
  if (isAfter(now.day, due)) return refuse('recommendation-due-past');
  const number = complaint.position + 1;
  const said = { learned, text, owner, due: due.toString() };
  return {
    ok: true,
    events: [{ type: 'RecommendationMade', at: momentText(now), number, stage, ...said }],
  };
}

/** Staff say that it was done, or will not be. What was not to be done may be done after all; what is done stays so. */
export function settleRecommendation(
  { recommendations }: Complaint,
  { number, isDone, on, note }: SettleRecommendation,
  { now }: Context,
): Decision {
  const found = recommendations.find((one) => one.number === number);
  if (!found) return refuse('recommendation-unknown');
  if (found.status === 'done' || (found.status === 'not-done' && !isDone))
    return refuse('recommendation-settled');
  if (isAfter(on, now.day)) return refuse('in-the-future');
  const fault = isDone ? noteFault(note) : textFault(note);
  if (fault) return refuse(fault === 'text-missing' ? 'reasons-missing' : fault);
  const settled = { number, isDone, on: on.toString(), note };
  return { ok: true, events: [{ type: 'RecommendationSettled', at: momentText(now), ...settled }] };
}
