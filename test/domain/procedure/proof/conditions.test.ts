import { describe, expect, test } from 'vitest';
import { cambridgeshire, towerHamlets } from '../../procedures.ts';
import { broken, clockIn, findings, stageIn, stepIn } from './broken.ts';

const file = 'content/procedures/tower-hamlets/1.yaml';

describe('every onlyWhen names outcomes that can be', () => {
  test('a clock that waits for an outcome which the stage does not have is found', () => {
    const draft = broken(
      towerHamlets,
      (each) => (clockIn(each, 'stage-1.reconvene').onlyWhen = { stage: 'stage-1', outcome: ['agreed'] }),
    );
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-1.reconvene → onlyWhen: stage-1 has no outcome agreed; name one of its outcomes, or add agreed to them.`,
    ]);
  });

  test('a clock that waits for a stage which is not there is found', () => {
    const draft = broken(
      towerHamlets,
      (each) => (clockIn(each, 'stage-1.reconvene').onlyWhen = { stage: 'stage-9', outcome: ['upheld'] }),
    );
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-1.reconvene → onlyWhen: there is no stage stage-9; name a stage of this file.`,
    ]);
  });

  test('a step that waits for an outcome which the stage does not have is found', () => {
    const draft = broken(towerHamlets, (each) =>
      stepIn(each, 'stage-1', 'reconvened').onlyWhen?.outcome.push('agreed'),
    );
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-1 → steps → reconvened → onlyWhen: stage-1 has no outcome agreed; name one of its outcomes, or add agreed to them.`,
    ]);
  });

  test('a stage that opens for an outcome which the stage before does not have is found', () => {
    const draft = broken(cambridgeshire, (each) => stageIn(each, 'stage-3').onlyWhen?.outcome.push('agreed'));
    expect(findings([draft])).toEqual([
      'content/procedures/cambridgeshire-peterborough/1.yaml, stages → stage-3 → onlyWhen: stage-2 has no outcome agreed; name one of its outcomes, or add agreed to them.',
    ]);
  });
});
