import { isAfter, type PlainDate } from '../calendar/day.ts';
import { momentText } from '../calendar/moment.ts';
import type { Procedure } from '../procedure/schema.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { stageOf } from './steps.ts';
import { textFault } from './typed-text.ts';

/** What staff write to the family after an outcome that found something wrong. */
export interface PromiseRemedy {
  readonly wrong: string;
  readonly text: string;
  readonly owner: string;
  readonly due: PlainDate;
}

/**
 * The stage whose outcome asks for a letter on what is put right, while that letter was not written; null where none
 * does. The complaint may have ended meanwhile: the letter is owed all the same.
 */
export function remedyStage({ occurrences, remedies }: Complaint, procedure: Procedure): string | null {
  const asked = occurrences.flatMap(({ type, stage, outcome }) =>
    type === 'outcome-sent' && stage && asksForRemedy(stage, outcome, procedure) ? [stage] : [],
  );
  const count = (stages: readonly string[], id: string) => stages.filter((one) => one === id).length;
  const written = remedies.map(({ stage }) => stage);
  return asked.findLast((stage) => count(asked, stage) > count(written, stage)) ?? null;
}

function asksForRemedy(stage: string, outcome: readonly string[], procedure: Procedure): boolean {
  return stageOf(procedure, stage).outcomes.some(({ id, remedy }) => remedy && outcome.includes(id));
}

/** Staff write what was wrong, what is done about it, by whom and by which day: today or later. */
export function promiseRemedy(
  complaint: Complaint,
  { wrong, text, owner, due }: PromiseRemedy,
  { procedure, now }: Context,
): Decision {
  const stage = remedyStage(complaint, procedure);
  if (!stage) return refuse('remedy-not-owed');
  const faults = [textFault(wrong), textFault(text)];
  if (faults.includes('text-too-long')) return refuse('text-too-long');
  if (faults[0]) return refuse('remedy-wrong-missing');
  if (faults[1]) return refuse('text-missing');
  if (textFault(owner)) return refuse('owner-missing');
  if (isAfter(now.day, due)) return refuse('remedy-due-past');
  const facts = { stage, wrong, text, owner, due: due.toString() };
  return { ok: true, events: [{ type: 'RemedyPromised', at: momentText(now), ...facts }] };
}
