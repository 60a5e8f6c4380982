import type { Procedure } from '../schema.ts';
import { placeOf, type Fault } from './finding.ts';

/** Where something may be left unticked, there are words in which the family reads that it was. */
export function checklistFaults({ stages }: Procedure): Fault[] {
  return stages.flatMap(({ id, steps }) =>
    steps.flatMap(({ event, checklist }) => {
      if (!checklist || checklist.all === (checklist.unticked === undefined)) return [];
      const place = placeOf('stages', id, 'steps', event, 'checklist');
      return [
        checklist.all
          ? {
              place,
              fault: 'all of it must be ticked, so its words for what is not are never read',
              remedy: 'take unticked out',
            }
          : {
              place,
              fault: 'it has no words for what is not ticked',
              remedy: 'add unticked, or ask for all of it',
            },
      ];
    }),
  );
}
