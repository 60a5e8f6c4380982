import { describe, expect, test } from 'vitest';
import { procedureSchema } from '../../../../src/domain/procedure/schema.ts';
import { durham2016, procedures } from '../../procedures.ts';
import { broken, findings, stageIn } from './broken.ts';

const file = 'content/procedures/durham/lscb-2016.yaml, furtherChallenge';

test('the version of 2016 has a further challenge, and no other has', () => {
  const having = procedures.filter(({ furtherChallenge }) => furtherChallenge);
  expect(having.map(({ version }) => version)).toEqual(['lscb-2016']);
  expect(procedureSchema.parse(durham2016).furtherChallenge).toMatchObject({
    stage: 'stage-2',
    decider: 'panel',
  });
});

describe('a further challenge is found', () => {
  test('that names a stage, a contact or a source that is not there', () => {
    expect(findings([broken(durham2016, (each) => (each.furtherChallenge!.stage = 'stage-9'))])).toEqual([
      `${file} → stage: there is no stage stage-9; name a stage of this file.`,
    ]);
    expect(findings([broken(durham2016, (each) => (each.furtherChallenge!.decider = 'nobody'))])).toEqual([
      `${file} → decider: there is no contact nobody; add it to contacts, or name one that is there.`,
    ]);
    expect(
      findings([broken(durham2016, (each) => (each.furtherChallenge!.cite.source = 'website'))]),
    ).toEqual([
      `${file} → cite → source: there is no source website; add it to sources, or name one that is there.`,
    ]);
  });

  test('after a stage that never leads to a new conference, or in which nobody meets', () => {
    const early = broken(durham2016, (each) => (each.furtherChallenge!.stage = 'stage-1'));
    expect(findings([early])).toContain(
      `${file} → stage: no conference is held again after stage-1; name a stage with a reconvened step, or take furtherChallenge out.`,
    );
    const silent = broken(durham2016, (each) => {
      const stage = stageIn(each, 'stage-2');
      stage.steps = stage.steps.filter(({ event }) => event !== 'meeting-held');
    });
    expect(findings([silent])).toContain(
      `${file} → stage: no panel meets in stage-2, so none can meet once more; name a stage with a meeting-held step, or take furtherChallenge out.`,
    );
  });
});
