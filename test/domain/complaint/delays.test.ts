import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { correcting, recording, sending } from '../../builders/commands.ts';
import { tellingDelay, withdrawing } from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const late = '2026-04-10T12:00';
const toldOf = (scene: ReturnType<ReturnType<typeof given>['on']>) =>
  scene.progress.duties.map(({ step, told }) => [step.event, told?.expected.toString() ?? null]);

describe('a family that is told of a delay', () => {
  test('reads why and the new day beside the promise, and no limit moves', () => {
    const before = given(aComplaint()).on(late);
    const after = before.when(tellingDelay('2026-04-14', late)).then({
      ...({ type: 'DelayTold', stage: 'stage-1', step: 'acknowledged', clock: 'stage-1.reply' } as const),
      ...{ due: '2026-04-08', expected: '2026-04-14', reason: 'Somebody was ill.' },
    });
    expect(after.progress.clocks).toEqual(before.progress.clocks);
    expect(after.progress.nextDue).toEqual(before.progress.nextDue);
    expect(toldOf(after)[0]).toEqual(['acknowledged', '2026-04-14']);
  });

  test('may be told again: the last word stands, and each stays in the history', () => {
    const again = given(aComplaint())
      .when(tellingDelay('2026-04-14', late))
      .then({ type: 'DelayTold' })
      .when(tellingDelay('2026-04-20', '2026-04-15'))
      .then({ type: 'DelayTold', due: '2026-04-08' });
    expect(toldOf(again)[0]).toEqual(['acknowledged', '2026-04-20']);
    expect(again.entries.filter(({ event }) => event.type === 'DelayTold')).toHaveLength(2);
  });

  test('may be told before the last day, when it is already clear', () => {
    given(aComplaint()).when(tellingDelay('2026-04-14', '2026-04-07')).then({ type: 'DelayTold' });
  });

  test('waits no longer once the step is done, and the promise was still broken', () => {
    const done = given(aComplaint())
      .when(tellingDelay('2026-04-14', late))
      .then({ type: 'DelayTold' })
      .when(recording('acknowledged', '2026-04-13'))
      .then({ type: 'ComplaintAcknowledged', kept: [{ clock: 'stage-1.reply', due: '2026-04-08' }] });
    expect(done.progress.complaint.delays).toEqual([]);
    expect(done.progress.clocks.find(({ clock }) => clock.id === 'stage-1.reply')).toMatchObject({
      state: 'met-late',
    });
  });

  test('can be told of a duty without delay that has no number', () => {
    const referred = aComplaint().under('city-and-hackney').by('professional').atStage('step-3');
    const step = { step: 'outcome-sent', stage: 'step-3' } as const;
    given(referred)
      .when(tellingDelay('2026-05-01', '2026-04-20', step))
      .then({ type: 'DelayTold', clock: null, due: null });
  });
});

describe('a delay is not told', () => {
  test.each([
    ['of a day that has passed', tellingDelay('2026-04-09', late), 'delay-in-past'],
    ['of a day no later than the promise', tellingDelay('2026-04-08', '2026-04-07'), 'delay-not-later'],
    ['without saying why', tellingDelay('2026-04-14', late, { reason: ' ' }), 'reasons-missing'],
    ['in too many words', tellingDelay('2026-04-14', late, { reason: 'a'.repeat(10_001) }), 'text-too-long'],
    [
      'of a step without a limit',
      tellingDelay('2026-04-14', late, { step: 'outcome-sent' }),
      'delay-not-owed',
    ],
    [
      'of a stage that has not begun',
      tellingDelay('2026-06-01', late, { step: 'meeting-held', stage: 'stage-2' }),
      'delay-not-owed',
    ],
  ] as const)('%s', (_, command, reason) => {
    given(aComplaint()).when(command).then(reason);
  });

  test('once the complaint has ended, or before it is taken', () => {
    given(aComplaint().and(withdrawing('2026-04-09')))
      .when(tellingDelay('2026-04-14', late))
      .then('complaint-ended');
    given(aComplaint().by('child')).when(tellingDelay('2026-04-14', late)).then('acceptance-first');
  });

  test('but a limit that ended this morning may still be met today', () => {
    const appeal = aComplaint().under('tower-hamlets');
    given(appeal).when(tellingDelay('2026-04-02', '2026-04-02T12:00')).then({ type: 'DelayTold' });
  });
});

describe('a delay that was told by mistake', () => {
  test('is corrected, and the family waits for the promise alone', () => {
    const scene = given(aComplaint()).when(tellingDelay('2026-04-14', late)).then({ type: 'DelayTold' });
    const corrected = scene.when(correcting(2, '2026-04-11')).then({ type: 'EntryCorrected' });
    expect(toldOf(corrected)[0]).toEqual(['acknowledged', null]);
  });

  test('stands again when the step that ended it is corrected', () => {
    const scene = given(aComplaint())
      .when(tellingDelay('2026-04-14', late))
      .then({ type: 'DelayTold' })
      .when(recording('acknowledged', '2026-04-13'))
      .then({ type: 'ComplaintAcknowledged' })
      .when(correcting(3, '2026-04-14'))
      .then({ type: 'EntryCorrected' });
    expect(toldOf(scene)[0]).toEqual(['acknowledged', '2026-04-14']);
  });

  test('rests on its stage: a request is not corrected while a delay in its stage stands', () => {
    const stage2 = aComplaint().atStage('stage-2');
    const request = stage2.entries().length;
    given(stage2)
      .when(tellingDelay('2026-08-01', '2026-04-20', { step: 'meeting-held', stage: 'stage-2' }))
      .then({ type: 'DelayTold' })
      .when(correcting(request, '2026-04-21'))
      .then('entry-others-depend');
  });
});

test('what becomes of the issues is unsaid again when the reply that said it is corrected', () => {
  const scene = given(aComplaint().and(recording('acknowledged', '2026-04-02')))
    .when(correcting(2, '2026-04-03'))
    .then({ type: 'EntryCorrected' });
  expect(scene.progress.complaint.issues).toEqual([]);
});

test('an answer can be sent though the family was told that it is late', () => {
  given(aComplaint())
    .when(tellingDelay('2026-04-14', late))
    .then({ type: 'DelayTold' })
    .when(sending([], '2026-04-11'))
    .then({ type: 'OutcomeSent' });
});
