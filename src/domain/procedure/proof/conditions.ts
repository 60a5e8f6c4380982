import type { Clock } from '../clock.ts';
import type { Procedure } from '../schema.ts';
import { placeOf, type Fault } from './finding.ts';

type OnlyWhen = NonNullable<Clock['onlyWhen']>;

/** Every `onlyWhen` names outcomes that the stage in question can have. */
export function conditionFaults(procedure: Procedure): Fault[] {
  return conditions(procedure).flatMap(([place, onlyWhen]) =>
    faultsOf(procedure, placeOf(...place, 'onlyWhen'), onlyWhen),
  );
}

function conditions({ stages, clocks }: Procedure): [place: string[], onlyWhen: OnlyWhen][] {
  const all: [string[], OnlyWhen | undefined][] = [
    ...stages.flatMap((stage): [string[], OnlyWhen | undefined][] => [
      [['stages', stage.id], stage.onlyWhen],
      ...stage.steps.map((step): [string[], OnlyWhen | undefined] => [
        ['stages', stage.id, 'steps', step.event],
        step.onlyWhen,
      ]),
    ]),
    ...clocks.map((clock): [string[], OnlyWhen | undefined] => [['clocks', clock.id], clock.onlyWhen]),
  ];
  return all.flatMap(([place, onlyWhen]) => (onlyWhen ? [[place, onlyWhen]] : []));
}

function faultsOf({ stages }: Procedure, place: string, { stage: id, outcome }: OnlyWhen): Fault[] {
  const stage = stages.find((candidate) => candidate.id === id);
  if (!stage) return [{ place, fault: `there is no stage ${id}`, remedy: 'name a stage of this file' }];
  const known = new Set(stage.outcomes.map((each) => each.id));
  return outcome
    .filter((each) => !known.has(each))
    .map((each) => ({
      place,
      fault: `${id} has no outcome ${each}`,
      remedy: `name one of its outcomes, or add ${each} to them`,
    }));
}
