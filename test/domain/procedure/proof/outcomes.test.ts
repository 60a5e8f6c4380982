import { describe, expect, test } from 'vitest';
import { durham, towerHamlets } from '../../procedures.ts';
import { broken, findings, stageIn, stepIn } from './broken.ts';

const file = 'content/procedures/tower-hamlets/1.yaml';

describe('every outcome leads somewhere', () => {
  test('one that leads to a next stage which is not there is found', () => {
    const draft = broken(towerHamlets, (each) => {
      for (const outcome of stageIn(each, 'stage-2').outcomes)
        if (outcome.id === 'not-upheld') outcome.leadsTo = 'next-stage';
    });
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-2 → outcomes → not-upheld: it leads to the next stage, and there is none; give stage-2 a next.`,
    ]);
  });

  test('one that leads to a next stage which does not open for it is found', () => {
    const draft = broken(towerHamlets, (each) => {
      stageIn(each, 'stage-1').outcomes.push({
        id: 'part-upheld',
        title: 'In part',
        meaning: 'In part.',
        leadsTo: 'next-stage',
        learning: false,
        remedy: false,
        alone: false,
      });
    });
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-1 → outcomes → part-upheld: it leads to stage-2, which does not open for it; add part-upheld to the onlyWhen of stage-2.`,
    ]);
  });

  test('one that promises a new conference which no step holds is found', () => {
    const draft = broken(durham, (each) => delete stepIn(each, 'stage-3', 'reconvened').onlyWhen);
    expect(findings([draft])).toEqual([
      'content/procedures/durham/dscp.yaml, stages → stage-3 → outcomes → reconvene-recommended: no step holds the conference again; add a step with the event reconvened, onlyWhen reconvene-recommended.',
    ]);
  });

  test('one that asks for a letter on what is put right before it is decided what was wrong is found', () => {
    const draft = broken(durham, (each) => {
      for (const outcome of stageIn(each, 'stage-3').outcomes)
        if (outcome.leadsTo === 'panel-again') outcome.remedy = true;
    });
    expect(findings([draft])).toEqual([
      'content/procedures/durham/dscp.yaml, stages → stage-3 → outcomes → not-enough-information: it asks for a letter on what is put right, and the panel has not decided yet; take remedy out.',
    ]);
  });

  test('one that sends the panel to meet again in a stage with no meeting is found', () => {
    const draft = broken(towerHamlets, (each) => {
      for (const outcome of stageIn(each, 'stage-1').outcomes)
        if (outcome.id === 'upheld') outcome.leadsTo = 'panel-again';
    });
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-1 → outcomes → upheld: it leads to another meeting, and the stage has none; add a step with the event meeting-held.`,
    ]);
  });
});
