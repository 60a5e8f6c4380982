import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { asking, correcting, recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';

/** Asked for on 8 April 2026, met on the 20th, and on the 22nd the panel had not enough information. */
const rearranged = aComplaint()
  .atStage('stage-3')
  .and(recording('meeting-held', '2026-04-20'), sending(['not-enough-information'], '2026-04-22'));
const metAgain = rearranged.and(recording('meeting-held', '2026-06-10'));

const before = {
  'stage-1.enter': 'met 2026-04-16',
  'stage-1.reply': 'met 2026-04-08',
  'stage-1.appointment': 'met 2026-04-17',
  'stage-2.enter': 'met 2026-04-29',
  'stage-2.meeting': 'met 2026-05-03',
  'stage-3.enter': 'met 2026-05-05',
};

describe('a panel that has not enough information meets again', () => {
  test('its first decision is sent in time, and the stage is open as before', () => {
    given(rearranged).so({
      ...{ status: 'open', stage: 'stage-3', holder: 'panel-chair' },
      clocks: { ...before, 'stage-3.panel': 'met 2026-04-29', 'stage-3.decision': 'met 2026-04-27' },
    });
  });

  test('its second meeting is what must happen next, and no limit of the first one hangs over it', () => {
    const { duties, nextDue } = given(rearranged).on('2026-06-10').progress;
    expect(duties.map(({ step, clock }) => [step.event, clock])).toEqual([
      ['meeting-held', null],
      ['outcome-sent', null],
    ]);
    expect(nextDue).toBeNull();
  });

  test('its second meeting has no limit, and is not called late', () => {
    given(rearranged).when(recording('meeting-held', '2026-06-10')).then({ type: 'MeetingHeld', kept: [] });
  });

  test('its second decision is due five working days after the second meeting', () => {
    given(rearranged)
      .when(recording('meeting-held', '2026-06-10'))
      .then({ type: 'MeetingHeld' })
      .so({
        ...{ status: 'open', stage: 'stage-3', holder: 'panel-chair' },
        clocks: { ...before, 'stage-3.panel': 'met 2026-04-29', 'stage-3.decision': 'running 2026-06-17' },
      })
      .when(sending(['decision-supported'], '2026-06-18'))
      .then({ type: 'OutcomeSent', kept: [{ clock: 'stage-3.decision', due: '2026-06-17' }] })
      .so({
        ...{ status: 'finished', stage: 'stage-3', holder: null },
        clocks: { ...before, 'stage-3.panel': 'met 2026-04-29', 'stage-3.decision': 'met-late 2026-06-17' },
      });
  });

  test('it meets once in each round', () => {
    given(metAgain).when(recording('meeting-held', '2026-06-11')).then('step-already-recorded');
  });

  test('it decides only after it has met again', () => {
    given(rearranged)
      .when(sending(['decision-supported'], '2026-06-18'))
      .then('step-needs-another-first');
  });

  test('it does not meet again before its first decision', () => {
    given(rearranged)
      .when(recording('meeting-held', '2026-04-21', { now: '2026-06-10' }))
      .then('out-of-order');
  });

  test('it can have not enough information a second time', () => {
    given(metAgain)
      .when(sending(['not-enough-information'], '2026-06-15'))
      .then({ type: 'OutcomeSent', consequence: 'panel-again' })
      .when(recording('meeting-held', '2026-07-01'))
      .then({ type: 'MeetingHeld', kept: [] });
  });

  test('it can recommend a new conference the second time', () => {
    given(metAgain.and(sending(['reconvene-recommended'], '2026-06-15')))
      .when(recording('reconvened', '2026-07-01'))
      .then({ type: 'ConferenceReconvened' });
  });

  test('no further stage can be asked for meanwhile', () => {
    given(rearranged).when(asking('stage-3', '2026-06-01')).then('stage-already-requested');
  });
});

describe('a wrong entry of one round', () => {
  /** Entries: … 8 the request, 9 and 10 the first round, 11 and 12 the second. */
  const decidedAgain = metAgain.and(sending(['reconvene-recommended'], '2026-06-15'));

  test('the first decision is not corrected while the second round rests on it', () => {
    given(metAgain).when(correcting(10, '2026-06-12')).then('entry-others-depend');
  });

  test('the second meeting is not corrected while the second decision rests on it', () => {
    given(decidedAgain).when(correcting(11, '2026-06-16')).then('entry-others-depend');
  });

  test('the second decision is not corrected while a new conference rests on it', () => {
    given(decidedAgain.and(recording('reconvened', '2026-07-01')))
      .when(correcting(12, '2026-07-02'))
      .then('entry-others-depend');
  });

  test('from the last one back, each is corrected in turn', () => {
    given(decidedAgain)
      .when(correcting(12, '2026-06-16'))
      .then({ type: 'EntryCorrected', position: 12 })
      .when(correcting(11, '2026-06-16'))
      .then({ type: 'EntryCorrected', position: 11 })
      .when(correcting(10, '2026-06-16'))
      .then({ type: 'EntryCorrected', position: 10 })
      .so({
        ...{ status: 'open', stage: 'stage-3', holder: 'panel-chair' },
        clocks: { ...before, 'stage-3.panel': 'met 2026-04-29', 'stage-3.decision': 'overdue 2026-04-27' },
      });
  });
});
