import { outcomeOf, recordOf, keyOf, type Happened } from '../procedure/occurrences.ts';
import type { EventRef } from '../procedure/clock.ts';
import type { Procedure } from '../procedure/schema.ts';
import type { Stage, Step } from '../procedure/stage.ts';
import { hasEnded, type Complaint } from './complaint.ts';

/** A step of a stage of one procedure. */
export interface StageStep {
  readonly stage: Stage;
  readonly step: Step;
}

/** The stage with that id. Throws for an id that the procedure does not have. */
export function stageOf(procedure: Procedure, id: string): Stage {
  const stage = procedure.stages.find((candidate) => candidate.id === id);
  if (!stage) throw new Error(`${procedure.id} ${procedure.version}: there is no stage ${id}`);
  return stage;
}

/**
 * The steps that may be recorded now: those of this stage first, then those of earlier stages that were
 * never recorded. A step is recorded once in each round of a stage, after what it needs.
 */
export function allowedSteps(procedure: Procedure, complaint: Complaint): StageStep[] {
  if (hasEnded(complaint) || isToBeDecided(complaint)) return [];
  return openSteps(procedure, complaint).filter(({ step }) => isReady(step, complaint));
}

/** True while somebody must first decide whether it is taken, or whether the panel meets once more. */
export function isToBeDecided({ status }: Complaint): boolean {
  return status === 'awaiting-acceptance' || status === 'challenge-asked';
}

/** Steps not taken yet whose condition does not rule them out, whether or not they can be taken now. */
export function openSteps(procedure: Procedure, complaint: Complaint): StageStep[] {
  const happened = recordOf(complaint.occurrences);
  const current = procedure.stages.findIndex(({ id }) => id === complaint.stage);
  const stages = procedure.stages.slice(0, current + 1).reverse();
  return stages.flatMap((stage) =>
    stage.steps
      .filter(
        (step) =>
          !isTaken(complaint, stage.id, step) &&
          !isPast(complaint, stage, step) &&
          isWanted(step, happened) &&
          isOfThisRound(step, complaint),
      )
      .map((step) => ({ stage, step })),
  );
}

/** False for what an outcome called for in a round that is over: the new one has none yet. */
function isOfThisRound({ onlyWhen }: Step, { taken }: Complaint): boolean {
  return !onlyWhen || taken.some(({ stage, event }) => stage === onlyWhen.stage && event === 'outcome-sent');
}

/** True once the step has been recorded in this round. */
export function isTaken(complaint: Complaint, stage: string, step: Step): boolean {
  return complaint.taken.some((taken) => taken.stage === stage && taken.event === step.event);
}

/** True for a step that may be left out, once its stage has its outcome or the next stage has begun. */
function isPast(complaint: Complaint, stage: Stage, step: Step): boolean {
  if (!step.optional) return false;
  const isDecided = complaint.taken.some(
    (taken) => taken.stage === stage.id && taken.event === 'outcome-sent',
  );
  return isDecided || stage.id !== complaint.stage;
}

/** True when all that a step needs has happened in this round. */
export function isReady(step: Step, complaint: Complaint): boolean {
  return step.needs.every((need) => hasHappened(need, complaint));
}

function hasHappened(need: EventRef, complaint: Complaint): boolean {
  if (complaint.taken.some((taken) => taken.stage === need.stage && taken.event === need.event)) return true;
  const isStep = complaint.occurrences.some(
    ({ type, stage }) => keyOf(type, stage) === keyOf(need.event, need.stage) && type === 'requested',
  );
  return isStep;
}

/** True for what is always there, and for what some outcomes call for once one of them was sent. */
export function isWanted({ onlyWhen }: Pick<Step, 'onlyWhen'>, happened: Happened): boolean {
  if (!onlyWhen) return true;
  const outcome = outcomeOf(happened, onlyWhen.stage);
  return outcome !== null && onlyWhen.outcome.some((id) => outcome.includes(id));
}
