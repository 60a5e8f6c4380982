import type { Procedure } from '../schema.ts';
import { placeOf, type Fault } from './finding.ts';

/** The first limit on the person who asks is there and is theirs, or the file says that there is none. */
export function entryFaults({ clocks, entryClock, noEntryLimit }: Procedure): Fault[] {
  const place = 'entryClock';
  if (entryClock === null) {
    if (noEntryLimit) return [];
    return [
      {
        place,
        fault: 'it is null, and nothing tells people that there is no limit',
        remedy: 'add noEntryLimit, the sentence that says so',
      },
    ];
  }
  const clock = clocks.find(({ id }) => id === entryClock);
  if (!clock)
    return [
      { place, fault: `there is no clock ${entryClock}`, remedy: 'name a clock of this file, or write null' },
    ];
  if (clock.for === 'family') return [];
  return [
    {
      place,
      fault: `${entryClock} is the authority's`,
      remedy: 'name the first clock that is for the family',
    },
  ];
}

/** Every limit on the family says what happens when it is missed. */
export function lateFaults({ clocks }: Procedure): Fault[] {
  return clocks
    .filter((clock) => clock.for === 'family' && !clock.late)
    .map(({ id }) => ({
      place: placeOf('clocks', id),
      fault: 'it does not say what happens when the family is late',
      remedy: 'add late, with the rule, who decides, and the words',
    }));
}
