import { keyOf } from '../occurrences.ts';
import type { Procedure } from '../schema.ts';
import type { Stage, Step } from '../stage.ts';

const ofTheConference = [keyOf('conference-held', null), keyOf('notes-received', null)];

/** Every event that the procedure can produce: the conference's, and those of each stage. */
export function producible(procedure: Procedure): ReadonlySet<string> {
  return new Set([...ofTheConference, ...procedure.stages.flatMap((stage) => eventsOf(stage, stage.steps))]);
}

/** What can have happened before a stage: the events of the conference and of every earlier stage. */
export function producibleBefore(procedure: Procedure, stage: Stage): ReadonlySet<string> {
  const earlier = procedure.stages.slice(0, procedure.stages.indexOf(stage));
  return new Set([...ofTheConference, ...earlier.flatMap((each) => eventsOf(each, each.steps))]);
}

/** What can have happened before a step: all before its stage, its request, and the steps that stand above. */
export function producibleBeforeStep(procedure: Procedure, stage: Stage, step: Step): ReadonlySet<string> {
  const above = stage.steps.slice(0, stage.steps.indexOf(step));
  return new Set([...producibleBefore(procedure, stage), ...eventsOf(stage, above)]);
}

/** The request, what the steps record, and the family's receiving of an outcome that is sent. */
function eventsOf(stage: Stage, steps: readonly Step[]): string[] {
  const recorded = steps.flatMap(({ event }) => (event === 'restorative-offered' ? [] : [event]));
  const received = recorded.includes('outcome-sent') ? (['outcome-received'] as const) : [];
  return ['requested' as const, ...recorded, ...received].map((event) => keyOf(event, stage.id));
}
