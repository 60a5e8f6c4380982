import type { Procedure } from '../schema.ts';
import { placeOf, type Fault } from './finding.ts';

/** No two things of one kind share an id. */
export function duplicateFaults(procedure: Procedure): Fault[] {
  return lists(procedure).flatMap(([place, ids]) =>
    [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => ({
      place,
      fault: `${id} is there twice`,
      remedy: 'take one out, or give it another id',
    })),
  );
}

function lists({
  areas,
  sources,
  contacts,
  grounds,
  stages,
  clocks,
}: Procedure): [place: string, ids: string[]][] {
  return [
    ...Object.entries({ areas, sources, contacts, stages, clocks }).map(
      ([place, things]): [string, string[]] => [place, idsOf(things)],
    ),
    ['grounds', grounds],
    ...stages.flatMap(({ id, panel }): [string, string[]][] =>
      panel
        ? [
            [placeOf('stages', id, 'panel', 'seats'), idsOf(panel.seats)],
            [placeOf('stages', id, 'panel', 'bundle'), idsOf(panel.bundle)],
          ]
        : [],
    ),
    ...stages.flatMap(({ id, steps, outcomes }): [string, string[]][] => [
      [placeOf('stages', id, 'steps'), steps.map(({ event }) => event)],
      [placeOf('stages', id, 'outcomes'), idsOf(outcomes)],
      ...steps.flatMap(({ event, checklist, parts }): [string, string[]][] => [
        [placeOf('stages', id, 'steps', event, 'checklist'), idsOf(checklist?.items ?? [])],
        [placeOf('stages', id, 'steps', event, 'parts'), idsOf(parts)],
      ]),
    ]),
    // `primary` is the reading that the rule itself gives.
    ...clocks.map(({ id, otherReadings }): [string, string[]] => [
      placeOf('clocks', id, 'otherReadings'),
      ['primary', ...idsOf(otherReadings)],
    ]),
  ];
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
