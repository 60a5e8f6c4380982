import { stageName } from '../../domain/procedure/event-words.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { Outcome, Stage } from '../../domain/procedure/stage.ts';

/** The results that one stage can have. */
export interface StageResults {
  readonly stage: string;
  /** True when there can be more than one at once. */
  readonly isSeveral: boolean;
  readonly results: readonly { title: string; meaning: string; then: string }[];
}

/** The results of every stage that has a list of them, with what each leads to. */
export function resultsOf(procedure: Procedure): StageResults[] {
  return procedure.stages
    .filter(({ outcomes }) => outcomes.length > 0)
    .map((stage) => ({
      stage: stage.title,
      isSeveral: stage.severalOutcomes,
      results: stage.outcomes.map((outcome) => ({
        title: outcome.title,
        meaning: outcome.meaning,
        then: whatFollows(procedure, stage, outcome),
      })),
    }));
}

function whatFollows(procedure: Procedure, stage: Stage, { leadsTo: consequence }: Outcome): string {
  switch (consequence) {
    case 'panel-again':
      return 'The panel meets again.';
    case 'reconvene':
      return 'A new conference is held.';
    case 'next-stage': {
      const next = procedure.stages.find(({ id }) => id === stage.next);
      return next ? `You can go on to ${stageName(next)}.` : 'You can go on to the next stage.';
    }
    case 'ends':
      return 'This procedure ends.';
  }
}
