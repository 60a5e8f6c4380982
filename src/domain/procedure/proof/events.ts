import type { EventRef } from '../clock.ts';
import { keyOfRef } from '../occurrences.ts';
import type { Procedure } from '../schema.ts';
import { eventName, placeOf, type Fault } from './finding.ts';
import { producible, producibleBeforeStep } from './producible.ts';

/** Every clock starts from an event that the procedure can produce, in each of its readings, and is met by one. */
export function clockEventFaults(procedure: Procedure): Fault[] {
  const known = producible(procedure);
  return procedure.clocks
    .flatMap(({ id, from, metBy, otherReadings }): [string, EventRef][] => [
      [placeOf('clocks', id, 'from'), from],
      [placeOf('clocks', id, 'metBy'), metBy],
      ...otherReadings.flatMap((other): [string, EventRef][] =>
        other.from ? [[placeOf('clocks', id, 'otherReadings', other.id, 'from'), other.from]] : [],
      ),
    ])
    .flatMap(([place, ref]) => (known.has(keyOfRef(ref)) ? [] : [{ place, ...unknown(ref) }]));
}

/** Every step waits only for events that can have happened before it. */
export function needFaults(procedure: Procedure): Fault[] {
  const known = producible(procedure);
  return procedure.stages.flatMap((stage) =>
    stage.steps.flatMap((step) => {
      const before = producibleBeforeStep(procedure, stage, step);
      const place = placeOf('stages', stage.id, 'steps', step.event, 'needs');
      return step.needs.flatMap((ref) => {
        if (before.has(keyOfRef(ref))) return [];
        return [{ place, ...(known.has(keyOfRef(ref)) ? tooLate(ref) : unknown(ref)) }];
      });
    }),
  );
}

function unknown(ref: EventRef) {
  return {
    fault: `nothing produces ${eventName(ref)}`,
    remedy: 'name an event of the conference, a request or a step of this file',
  };
}

function tooLate(ref: EventRef) {
  return { fault: `${eventName(ref)} cannot have happened yet`, remedy: 'name an event of a step above it' };
}
