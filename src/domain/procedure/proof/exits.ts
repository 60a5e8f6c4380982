import type { Procedure } from '../schema.ts';
import type { Stage } from '../stage.ts';
import { placeOf, type Fault } from './finding.ts';

/** Every stage tells its outcome, and is left again: by an outcome that ends the procedure, or for the next stage. */
export function exitFaults({ stages }: Procedure): Fault[] {
  return stages.flatMap((stage) => [...silence(stage), ...deadEnd(stage)]);
}

function silence({ id, steps }: Stage): Fault[] {
  if (steps.some(({ event }) => event === 'outcome-sent')) return [];
  return [
    {
      place: placeOf('stages', id, 'steps'),
      fault: 'no step tells the family the outcome',
      remedy: 'add a step with the event outcome-sent',
    },
  ];
}

function deadEnd({ id, next, outcomes }: Stage): Fault[] {
  const ends = outcomes.some(({ leadsTo }) => leadsTo === 'ends' || leadsTo === 'reconvene');
  if (next !== undefined || ends) return [];
  return [
    {
      place: placeOf('stages', id),
      fault: 'it has no exit',
      remedy: 'name the next stage, or add an outcome that ends',
    },
  ];
}
