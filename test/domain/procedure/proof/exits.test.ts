import { describe, expect, test } from 'vitest';
import { cambridgeshire, durham } from '../../procedures.ts';
import { broken, findings, stageIn } from './broken.ts';

const file = 'content/procedures/durham/dscp.yaml';

describe('every stage has an exit', () => {
  test('a last stage with no outcome is found', () => {
    const draft = broken(cambridgeshire, (each) => {
      stageIn(each, 'stage-3').outcomes = [];
      stageIn(each, 'stage-3').steps = stageIn(each, 'stage-3').steps.filter(
        ({ event }) => event !== 'reconvened',
      );
    });
    expect(findings([draft])).toEqual([
      'content/procedures/cambridgeshire-peterborough/1.yaml, stages → stage-3: it has no exit; name the next stage, or add an outcome that ends.',
    ]);
  });

  test('a stage whose panel can only ever meet again is found', () => {
    const draft = broken(durham, (each) => {
      for (const outcome of stageIn(each, 'stage-3').outcomes)
        Object.assign(outcome, { leadsTo: 'panel-again', remedy: false });
    });
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-3: it has no exit; name the next stage, or add an outcome that ends.`,
    ]);
  });

  test('a stage that never tells its outcome is found', () => {
    const draft = broken(durham, (each) => {
      stageIn(each, 'stage-1').steps = stageIn(each, 'stage-1').steps.filter(
        ({ event }) => event !== 'outcome-sent',
      );
    });
    expect(findings([draft])).toEqual([
      `${file}, stages → stage-1 → steps: no step tells the family the outcome; add a step with the event outcome-sent.`,
    ]);
  });
});
