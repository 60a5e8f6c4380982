import { describe, expect, test } from 'vitest';
import { allowedSteps } from '../../../src/domain/complaint/steps.ts';
import { fold } from '../../../src/domain/complaint/evolve.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { stepSchema, type Stage, type Step, type StepEvent } from '../../../src/domain/procedure/stage.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { recording } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';
import { procedures } from '../procedures.ts';

const events = stepSchema.shape.event.options;
const everyStage = procedures.flatMap((procedure) =>
  procedure.stages.map(
    (stage) => [`${procedure.id} ${procedure.version} ${stage.id}`, procedure, stage] as const,
  ),
);
const everyStep = everyStage.flatMap(([name, procedure, stage]) =>
  stage.steps.map((step) => [`${name} ${step.event}`, procedure, stage, step] as const),
);
const everyEvent = everyStage.flatMap(([name, procedure, stage]) =>
  events.map((event) => [`${name} ${event}`, procedure, stage, event] as const),
);

/** Everything happens long after, on one day. */
const later = '2026-06-01';

function begun(procedure: Procedure, { id }: Stage): ComplaintBuilder {
  const role = procedure.roles.parent.standing === 'named' ? 'parent' : 'professional';
  return aComplaint().underDefinition(procedure).by(role).atStage(id);
}

/** An outcome after which a step is wanted; of a stage that lists none, none. */
function outcomeFor(stage: Stage, { onlyWhen }: Pick<Step, 'onlyWhen'>): string[] {
  if (onlyWhen) return onlyWhen.outcome.slice(0, 1);
  return stage.outcomes.slice(0, 1).map(({ id }) => id);
}

function ready(complaint: ComplaintBuilder, stage: Stage, step: Step): ComplaintBuilder {
  return step.needs.reduce((before, { event }) => {
    const needed = stage.steps.find((one) => one.event === event)!;
    const outcome = event === 'outcome-sent' ? outcomeFor(stage, step) : [];
    return ready(before, stage, needed).and(recording(event as StepEvent, later, { outcome }));
  }, complaint);
}

describe.each(everyStage)('%s', (_, procedure, stage) => {
  test('allows exactly its steps that need no other, and nothing of it twice', () => {
    const allowed = allowedSteps(procedure, fold(begun(procedure, stage).entries()));
    const here = allowed.filter((one) => one.stage.id === stage.id).map(({ step }) => step.event);
    const first = stage.steps.filter(({ needs, onlyWhen }) => needs.length === 0 && !onlyWhen);
    expect(here).toEqual(first.map(({ event }) => event));
  });
});

test.each(everyStep)(
  '%s can be recorded once all that it needs has happened',
  (_, procedure, stage, step) => {
    const outcome = step.event === 'outcome-sent' ? outcomeFor(stage, {}) : [];
    given(ready(begun(procedure, stage), stage, step))
      .when(recording(step.event, later, { outcome }))
      .then({ type: expect.any(String), stage: stage.id } as never);
  },
);

test.each(everyEvent)('%s is recorded at the start of the stage only if the definition says so', (...row) => {
  const [, procedure, stage, event] = row;
  const step = stage.steps.find((one) => one.event === event);
  const outcome = event === 'outcome-sent' ? outcomeFor(stage, {}) : [];
  const answer = given(begun(procedure, stage)).when(recording(event, later, { outcome }));
  if (!step) answer.then('step-not-in-stage');
  else if (step.onlyWhen) answer.then('step-not-wanted');
  else if (step.needs.length > 0) answer.then('step-needs-another-first');
  else answer.then({ type: expect.any(String), stage: stage.id } as never);
});
