import type { Procedure } from '../schema.ts';
import type { Outcome, Stage } from '../stage.ts';
import { placeOf, type Fault } from './finding.ts';

/** Every outcome leads somewhere: what it promises is there to follow it. */
export function outcomeFaults(procedure: Procedure): Fault[] {
  return procedure.stages.flatMap((stage) =>
    stage.outcomes.flatMap((outcome) => {
      const missing = missingAfter(procedure, stage, outcome) ?? undecided(outcome);
      return missing ? [{ place: placeOf('stages', stage.id, 'outcomes', outcome.id), ...missing }] : [];
    }),
  );
}

type Missing = Pick<Fault, 'fault' | 'remedy'> | null;

function missingAfter(procedure: Procedure, stage: Stage, outcome: Outcome): Missing {
  switch (outcome.leadsTo) {
    case 'ends':
      return null;
    case 'next-stage':
      return missingStage(procedure, stage, outcome);
    case 'reconvene':
      return missingConference(stage, outcome);
    case 'panel-again':
      if (stage.steps.some(({ event }) => event === 'meeting-held')) return null;
      return {
        fault: 'it leads to another meeting, and the stage has none',
        remedy: 'add a step with the event meeting-held',
      };
  }
}

/** Nothing can be put right before it is decided what was wrong. */
function undecided({ leadsTo, remedy }: Outcome): Missing {
  if (!remedy || leadsTo !== 'panel-again') return null;
  return {
    fault: 'it asks for a letter on what is put right, and the panel has not decided yet',
    remedy: 'take remedy out',
  };
}

function missingStage({ stages }: Procedure, stage: Stage, { id }: Outcome): Missing {
  if (stage.next === undefined)
    return { fault: 'it leads to the next stage, and there is none', remedy: `give ${stage.id} a next` };
  const only = stages.find((candidate) => candidate.id === stage.next)?.onlyWhen;
  if (!only || only.stage !== stage.id || only.outcome.includes(id)) return null;
  return {
    fault: `it leads to ${stage.next}, which does not open for it`,
    remedy: `add ${id} to the onlyWhen of ${stage.next}`,
  };
}

function missingConference({ id: stage, steps }: Stage, { id }: Outcome): Missing {
  const follows = steps.some(
    ({ event, onlyWhen }) =>
      event === 'reconvened' && onlyWhen?.stage === stage && onlyWhen.outcome.includes(id),
  );
  if (follows) return null;
  return {
    fault: 'no step holds the conference again',
    remedy: `add a step with the event reconvened, onlyWhen ${id}`,
  };
}
