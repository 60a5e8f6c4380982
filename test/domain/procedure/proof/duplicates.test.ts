import { describe, expect, test } from 'vitest';
import { durham, durham2016, towerHamlets } from '../../procedures.ts';
import type { Procedure } from '../../../../src/domain/procedure/schema.ts';
import { broken, clockIn, findings, stageIn } from './broken.ts';

const file = 'content/procedures/durham/dscp.yaml';
const remedy = 'take one out, or give it another id';

/** Puts the first thing of a list at its end as well. */
function repeat<T>(list: T[]): void {
  list.push(structuredClone(list[0]!));
}

describe('no two things of one kind share an id', () => {
  const breaks: [place: string, id: string, edit: (draft: Procedure) => void][] = [
    ['areas', 'durham', (draft) => repeat(draft.areas)],
    ['sources', 'leaflet', (draft) => repeat(draft.sources)],
    ['contacts', 'chair', (draft) => repeat(draft.contacts)],
    ['clocks', 'stage-1.enter', (draft) => repeat(draft.clocks)],
    ['grounds', 'conference-process', (draft) => repeat(draft.grounds)],
    ['stages → stage-1 → steps', 'acknowledged', (draft) => repeat(stageIn(draft, 'stage-1').steps)],
    [
      'stages → stage-3 → outcomes',
      'procedures-followed',
      (draft) => repeat(stageIn(draft, 'stage-3').outcomes),
    ],
    [
      'clocks → stage-2.meeting → otherReadings',
      'strict',
      (draft) => repeat(clockIn(draft, 'stage-2.meeting').otherReadings),
    ],
  ];

  test.each(breaks)('in %s, %s twice is found', (place, id, edit) => {
    expect(findings([broken(durham, edit)])).toEqual([`${file}, ${place}: ${id} is there twice; ${remedy}.`]);
  });

  test('a stage that is there twice is found, though it leads back as well', () => {
    expect(findings([broken(durham, (draft) => repeat(draft.stages))])).toContain(
      `${file}, stages: stage-1 is there twice; ${remedy}.`,
    );
  });

  test('another reading cannot be called primary', () => {
    const draft = broken(
      durham,
      (each) => (clockIn(each, 'stage-2.meeting').otherReadings[0]!.id = 'primary'),
    );
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-2.meeting → otherReadings: primary is there twice; ${remedy}.`,
    ]);
  });
});

describe('between files', () => {
  test('two that are one version are found', () => {
    const draft = broken(durham, (each) => (each.version = 'lscb-2016'));
    expect(findings([draft, durham2016])).toEqual([
      'content/procedures/durham/lscb-2016.yaml, version: another file is this version too; give it another version.',
    ]);
  });

  test('two procedures of one area are found', () => {
    const draft = broken(towerHamlets, (each) => each.areas.push({ id: 'durham', name: 'County Durham' }));
    expect(findings([durham, draft])).toEqual([
      'content/procedures/tower-hamlets/1.yaml, areas: durham has the area durham too; take it out of one of the two.',
    ]);
  });

  test('two versions of one procedure may have the same area', () => {
    expect(findings([durham, durham2016])).toEqual([]);
  });
});
