import { describe, expect, test } from 'vitest';
import { durham, towerHamlets } from '../../procedures.ts';
import { broken, clockIn, findings, stageIn, stepIn } from './broken.ts';

const file = 'content/procedures/durham/dscp.yaml';
const remedy = 'name an event of the conference, a request or a step of this file';

describe('every clock starts from an event that can be, and is met by one', () => {
  test('a clock that starts from an event which no step records is found', () => {
    const draft = broken(
      durham,
      (each) => (clockIn(each, 'stage-2.enter').from = { event: 'informed', stage: 'stage-1' }),
    );
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-2.enter → from: nothing produces informed of stage-1; ${remedy}.`,
    ]);
  });

  test('a clock that starts from a stage which is not there is found', () => {
    const draft = broken(
      durham,
      (each) => (clockIn(each, 'stage-2.enter').from = { event: 'requested', stage: 'stage-9' }),
    );
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-2.enter → from: nothing produces requested of stage-9; ${remedy}.`,
    ]);
  });

  test('a clock that starts from an event which must have a stage, and has none, is found', () => {
    const draft = broken(durham, (each) => (clockIn(each, 'stage-2.enter').from = { event: 'outcome-sent' }));
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-2.enter → from: nothing produces outcome-sent; ${remedy}.`,
    ]);
  });

  test('a clock that is met by an event which no step records is found', () => {
    const draft = broken(
      durham,
      (each) => (clockIn(each, 'stage-1.reply').metBy = { event: 'informed', stage: 'stage-1' }),
    );
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-1.reply → metBy: nothing produces informed of stage-1; ${remedy}.`,
    ]);
  });

  test('another reading that starts from an event which cannot be is found', () => {
    const draft = broken(durham, (each) => {
      for (const reading of clockIn(each, 'stage-2.meeting').otherReadings)
        reading.from = { event: 'informed', stage: 'stage-2' };
    });
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-2.meeting → otherReadings → strict → from: nothing produces informed of stage-2; ${remedy}.`,
    ]);
  });

  test('a clock that is met by a new conference which no step holds is found', () => {
    const draft = broken(towerHamlets, (each) => {
      for (const stage of each.stages) {
        stage.steps = stage.steps.filter(({ event }) => event !== 'reconvened');
        for (const outcome of stage.outcomes) if (outcome.leadsTo === 'reconvene') outcome.leadsTo = 'ends';
      }
    });
    const place = (stage: string) =>
      `content/procedures/tower-hamlets/1.yaml, clocks → ${stage}.reconvene → metBy`;
    expect(findings([draft])).toEqual([
      `${place('stage-1')}: nothing produces reconvened; ${remedy}.`,
      `${place('stage-2')}: nothing produces reconvened; ${remedy}.`,
    ]);
  });

  test('the receiving of an outcome can start a clock where the outcome is sent', () => {
    const draft = broken(
      durham,
      (each) => (clockIn(each, 'stage-3.enter').from = { event: 'outcome-received', stage: 'stage-2' }),
    );
    expect(findings([draft])).toEqual([]);
  });
});

describe('every step waits for what can have happened before it', () => {
  const place = `${file}, stages → stage-2 → steps → outcome-sent → needs`;

  test('a step that waits for an event which no step records is found', () => {
    const draft = broken(
      durham,
      (each) => (stepIn(each, 'stage-2', 'outcome-sent').needs = [{ event: 'informed', stage: 'stage-2' }]),
    );
    expect(findings([draft])).toEqual([`${place}: nothing produces informed of stage-2; ${remedy}.`]);
  });

  test('a step that waits for itself is found', () => {
    const draft = broken(
      durham,
      (each) =>
        (stepIn(each, 'stage-2', 'outcome-sent').needs = [{ event: 'outcome-sent', stage: 'stage-2' }]),
    );
    expect(findings([draft])).toEqual([
      `${place}: outcome-sent of stage-2 cannot have happened yet; name an event of a step above it.`,
    ]);
  });

  test('a step that waits for a step below it is found', () => {
    const draft = broken(durham, (each) => stageIn(each, 'stage-2').steps.reverse());
    expect(findings([draft])).toEqual([
      `${place}: meeting-held of stage-2 cannot have happened yet; name an event of a step above it.`,
    ]);
  });

  test('a step may wait for an event of an earlier stage', () => {
    const draft = broken(durham, (each) =>
      stepIn(each, 'stage-2', 'meeting-held').needs.push({ event: 'outcome-sent', stage: 'stage-1' }),
    );
    expect(findings([draft])).toEqual([]);
  });
});
