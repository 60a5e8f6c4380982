import { describe, expect, test } from 'vitest';
import { durham, durham2016, procedures, towerHamlets } from '../../procedures.ts';
import { broken, findings, stageIn } from './broken.ts';

const file = 'content/procedures/tower-hamlets/1.yaml, stages → stage-2 → panel';
const panelIn = (draft: typeof towerHamlets) => stageIn(draft, 'stage-2').panel!;
const found = (edit: (draft: typeof towerHamlets) => void) => findings([broken(towerHamlets, edit)]);

test('each of the five definitions has one panel, in its last stage', () => {
  for (const { stages } of procedures) {
    expect(stages.filter(({ panel }) => panel)).toEqual([stages.at(-1)]);
  }
});

describe('a panel is found', () => {
  test('that has no meeting to sit at', () => {
    const silent = found((each) => {
      const stage = stageIn(each, 'stage-2');
      stage.steps = stage.steps.filter(({ event }) => event !== 'meeting-held');
    });
    expect(silent).toContain(
      `${file}: the stage has no meeting at which it could sit; add a step with the event meeting-held.`,
    );
  });

  test('that cites a source that is not there', () => {
    expect(found((each) => (panelIn(each).cite.source = 'website'))).toEqual([
      `${file} → cite → source: there is no source website; add it to sources, or name one that is there.`,
    ]);
  });

  test('of which nobody has to sit', () => {
    expect(found((each) => panelIn(each).seats.forEach((seat) => (seat.open = true)))).toEqual([
      `${file} → seats: none of them has to be filled, so a panel of nobody is complete; leave open out of one of them.`,
    ]);
  });

  test('with two places or two papers of one id', () => {
    const twice = found((each) => {
      panelIn(each).seats[1]!.id = 'partners';
      panelIn(each).bundle[1]!.id = 'reports';
    });
    expect(twice).toEqual([
      `${file} → seats: partners is there twice; take one out, or give it another id.`,
      `${file} → bundle: reports is there twice; take one out, or give it another id.`,
    ]);
  });

  test('whose letters are of no stage, of a later one, or are no letters', () => {
    const paper = (each: typeof towerHamlets, id: string) =>
      panelIn(each).bundle.find((one) => one.id === id)!;
    const place = (id: string) => `${file} → bundle → ${id} → of`;
    expect(found((each) => delete paper(each, 'stage-1-decision').of)).toEqual([
      `${place('stage-1-decision')}: it does not say of which stage; name a stage above this one.`,
    ]);
    expect(found((each) => (paper(each, 'stage-1-decision').of = 'stage-2'))).toEqual([
      `${place('stage-1-decision')}: stage-2 is no stage before stage-2; name a stage above this one.`,
    ]);
    expect(found((each) => (paper(each, 'telling').of = 'stage-1'))).toEqual([
      `${place('telling')}: it names a stage, and is not drawn from letters; take of out, or let draw be letters.`,
    ]);
  });
});

describe('a stage is found in which a panel meets again', () => {
  test('by an outcome, and nobody is described', () => {
    expect(findings([broken(durham, (each) => delete stageIn(each, 'stage-3').panel)])).toEqual([
      'content/procedures/durham/dscp.yaml, stages → stage-3 → outcomes → not-enough-information: a panel is to meet again, and nothing says who sits on it; add panel to the stage.',
    ]);
  });

  test('after a further challenge, and nobody is described', () => {
    expect(findings([broken(durham2016, (each) => delete stageIn(each, 'stage-2').panel)])).toEqual([
      'content/procedures/durham/lscb-2016.yaml, furtherChallenge → stage: a panel is to meet once more, and nothing says who sits on it; add panel to the stage.',
    ]);
  });
});
