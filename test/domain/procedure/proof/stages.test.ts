import { describe, expect, test } from 'vitest';
import { cambridgeshire, towerHamlets } from '../../procedures.ts';
import { broken, findings, stageIn } from './broken.ts';

const file = 'content/procedures/cambridgeshire-peterborough/1.yaml';

describe('every stage can be reached', () => {
  test('a stage that no stage leads to is found', () => {
    const draft = broken(cambridgeshire, (each) => (stageIn(each, 'stage-1').next = 'stage-3'));
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-2: no stage leads to it; make it the next of a stage above it, or take it out.`,
    ]);
  });

  test('a stage that leads to none of the stages is found', () => {
    const draft = broken(towerHamlets, (each) => (stageIn(each, 'stage-2').next = 'stage-9'));
    expect(findings([draft])).toEqual([
      'content/procedures/tower-hamlets/1.yaml, stages → stage-2 → next: there is no stage stage-9; name a stage of this file.',
    ]);
  });

  test('a stage that leads back, and so round for ever, is found', () => {
    const draft = broken(cambridgeshire, (each) => (stageIn(each, 'stage-3').next = 'stage-2'));
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-3 → next: it leads back to stage-2, and so to no end; name a stage further down.`,
    ]);
  });

  test('a next stage that no outcome leads to is found', () => {
    const draft = broken(cambridgeshire, (each) => {
      for (const outcome of stageIn(each, 'stage-2').outcomes)
        if (outcome.leadsTo === 'next-stage') outcome.leadsTo = 'ends';
    });
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-2 → next: no outcome of stage-2 leads to stage-3; let an outcome lead to next-stage, or take next out.`,
    ]);
  });

  test('a later stage that nothing opens is found', () => {
    const draft = broken(cambridgeshire, (each) => delete stageIn(each, 'stage-3').opens);
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-3: nothing opens it; give it opens, the event after which it may be asked for.`,
    ]);
  });

  test('a stage that only its own event opens is found', () => {
    const draft = broken(
      cambridgeshire,
      (each) => (stageIn(each, 'stage-2').opens = { event: 'outcome-sent', stage: 'stage-2' }),
    );
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-2 → opens: no earlier stage produces outcome-sent of stage-2; name an event of a stage above it.`,
    ]);
  });
});
