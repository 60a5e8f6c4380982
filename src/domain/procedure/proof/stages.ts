import { keyOfRef } from '../occurrences.ts';
import type { Procedure } from '../schema.ts';
import type { Stage } from '../stage.ts';
import { eventName, placeOf, type Fault } from './finding.ts';
import { producibleBefore } from './producible.ts';

/**
 * Every stage can be reached. As `next` only ever leads to a stage further down, it is enough that every
 * stage but the first is named by one above it: then the first leads to all of them, and none comes round again.
 */
export function stageFaults(procedure: Procedure): Fault[] {
  return procedure.stages.flatMap((stage, at) => [
    ...nextFaults(procedure, stage, at),
    ...(at > 0 ? reachFaults(procedure, stage) : []),
  ]);
}

function nextFaults({ stages }: Procedure, stage: Stage, at: number): Fault[] {
  if (stage.next === undefined) return [];
  const place = placeOf('stages', stage.id, 'next');
  const next = stages.findIndex(({ id }) => id === stage.next);
  if (next < 0)
    return [{ place, fault: `there is no stage ${stage.next}`, remedy: 'name a stage of this file' }];
  if (next <= at)
    return [
      {
        place,
        fault: `it leads back to ${stage.next}, and so to no end`,
        remedy: 'name a stage further down',
      },
    ];
  if (stage.outcomes.length === 0 || stage.outcomes.some(({ leadsTo }) => leadsTo === 'next-stage'))
    return [];
  return [
    {
      place,
      fault: `no outcome of ${stage.id} leads to ${stage.next}`,
      remedy: 'let an outcome lead to next-stage, or take next out',
    },
  ];
}

function reachFaults(procedure: Procedure, stage: Stage): Fault[] {
  const isNamed = procedure.stages.some(({ next }) => next === stage.id);
  const unnamed = {
    place: placeOf('stages', stage.id),
    fault: 'no stage leads to it',
    remedy: 'make it the next of a stage above it, or take it out',
  };
  return [...(isNamed ? [] : [unnamed]), ...opensFaults(procedure, stage)];
}

function opensFaults(procedure: Procedure, stage: Stage): Fault[] {
  if (!stage.opens) {
    return [
      {
        place: placeOf('stages', stage.id),
        fault: 'nothing opens it',
        remedy: 'give it opens, the event after which it may be asked for',
      },
    ];
  }
  if (producibleBefore(procedure, stage).has(keyOfRef(stage.opens))) return [];
  const fault = `no earlier stage produces ${eventName(stage.opens)}`;
  return [
    { place: placeOf('stages', stage.id, 'opens'), fault, remedy: 'name an event of a stage above it' },
  ];
}
