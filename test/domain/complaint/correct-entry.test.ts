import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { asking, correcting, datingLetter, deciding, recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';

const acknowledged = aComplaint().and(recording('acknowledged', '2026-04-02'));
const appeal = aComplaint().under('tower-hamlets');
const refusedAppeal = appeal.and(sending(['not-upheld'], '2026-04-08'));

describe('a wrong entry', () => {
  test('is never deleted: a later entry says that it was wrong, and why', () => {
    const after = given(acknowledged)
      .when(correcting(2, '2026-04-03', 'That was another family.'))
      .then({ type: 'EntryCorrected', at: '2026-04-03', position: 2, reason: 'That was another family.' });
    expect(after.entries.map(({ event }) => event.type)).toEqual([
      'ComplaintLodged',
      'ComplaintAcknowledged',
      'EntryCorrected',
    ]);
    expect(after.entries.slice(0, 2)).toEqual(acknowledged.entries());
  });

  test('no longer counts: its limit runs again, and the step can be recorded rightly', () => {
    given(acknowledged)
      .when(correcting(2, '2026-04-03'))
      .then({ type: 'EntryCorrected' })
      .so({
        ...{ status: 'open', stage: 'stage-1', holder: 'chair' },
        clocks: {
          'stage-1.enter': 'met 2026-04-16',
          'stage-1.reply': 'running 2026-04-08',
          'stage-1.appointment': 'running 2026-04-17',
          'stage-2.enter': 'running 2026-04-29',
        },
      })
      .when(recording('acknowledged', '2026-04-03'))
      .then({ type: 'ComplaintAcknowledged' });
  });
});

describe('a correction is refused', () => {
  test('for an entry that there is not', () => {
    given(acknowledged).when(correcting(3, '2026-04-03')).then('entry-unknown');
    given(acknowledged).when(correcting(0, '2026-04-03')).then('entry-unknown');
  });

  test('for the sending of the complaint, and for a correction', () => {
    given(acknowledged).when(correcting(1, '2026-04-03')).then('entry-cannot-be-corrected');
    given(acknowledged.and(correcting(2, '2026-04-03')))
      .when(correcting(3, '2026-04-04'))
      .then('entry-cannot-be-corrected');
  });

  test('for an entry that was corrected already', () => {
    given(acknowledged.and(correcting(2, '2026-04-03')))
      .when(correcting(2, '2026-04-04'))
      .then('entry-already-corrected');
  });

  test('without a reason', () => {
    given(acknowledged)
      .when(correcting(2, '2026-04-03', ' \n'))
      .then('reasons-missing');
  });
});

describe('an entry on which others rest is corrected last', () => {
  test('a meeting that was offered, once it was held', () => {
    const met = aComplaint().and(
      recording('meeting-offered', '2026-04-02'),
      recording('meeting-held', '2026-04-09'),
    );
    given(met).when(correcting(2, '2026-04-10')).then('entry-others-depend');
    given(met.and(correcting(3, '2026-04-10')))
      .when(correcting(2, '2026-04-10'))
      .then({ type: 'EntryCorrected', position: 2 });
  });

  test('the outcome that opened a stage, once the stage was asked for', () => {
    const asked = refusedAppeal.and(asking('stage-2', '2026-04-09'));
    given(asked).when(correcting(2, '2026-04-10')).then('entry-others-depend');
    given(asked.and(correcting(3, '2026-04-10')))
      .when(correcting(2, '2026-04-10'))
      .then({ type: 'EntryCorrected', position: 2 });
  });

  test('the request for a stage, once a step of it was recorded', () => {
    given(aComplaint().atStage('stage-2').and(recording('meeting-held', '2026-04-20')))
      .when(correcting(5, '2026-04-21'))
      .then('entry-others-depend');
  });

  test('an outcome, once the family has said when the letter came', () => {
    given(refusedAppeal.and(datingLetter('stage-1', '2026-04-09')))
      .when(correcting(2, '2026-04-10'))
      .then('entry-others-depend');
  });

  test('an outcome, once the conference was held again', () => {
    given(appeal.and(sending(['upheld'], '2026-04-08'), recording('reconvened', '2026-04-20')))
      .when(correcting(2, '2026-04-21'))
      .then('entry-others-depend');
  });

  test('the decision to take a complaint, once a step was recorded', () => {
    const taken = aComplaint().by('child').and(deciding(true, '2026-04-02'));
    given(taken.and(recording('acknowledged', '2026-04-03')))
      .when(correcting(2, '2026-04-04'))
      .then('entry-others-depend');
    given(taken).when(correcting(2, '2026-04-04')).then({ type: 'EntryCorrected', position: 2 });
  });

  test('but not an entry on which nothing rests, whatever came after', () => {
    given(aComplaint().atStage('stage-3')).when(correcting(2, '2026-04-21')).then({ type: 'EntryCorrected' });
  });
});

describe('correcting an outcome opens again what it closed', () => {
  const clocks = {
    'stage-1.enter': 'met 2026-04-05',
    'stage-1.acknowledge': 'overdue 2026-04-02T10:00:00+01:00',
  };

  test('a stage that was decided', () => {
    given(refusedAppeal)
      .when(correcting(2, '2026-04-09'))
      .then({ type: 'EntryCorrected' })
      .so({
        ...{ status: 'open', stage: 'stage-1', holder: 'group-manager' },
        clocks: { ...clocks, 'stage-1.decision': 'running 2026-04-10' },
      })
      .when(asking('stage-2', '2026-04-09'))
      .then('stage-not-open');
  });

  test('a complaint that had ended', () => {
    const ended = aComplaint()
      .under('tower-hamlets')
      .atStage('stage-2')
      .and(sending(['not-upheld'], '2026-04-10'));
    const scene = given(ended).when(correcting(5, '2026-04-13')).then({ type: 'EntryCorrected' });
    expect(scene.progress.complaint).toMatchObject({ status: 'open', stage: 'stage-2' });
    scene.when(sending(['upheld'], '2026-04-13')).then({ type: 'OutcomeSent', consequence: 'reconvene' });
  });

  test('a complaint that was not taken', () => {
    const scene = given(
      aComplaint()
        .by('child')
        .and(deciding(false, '2026-04-02', 'Not for us.')),
    )
      .when(correcting(2, '2026-04-03'))
      .then({ type: 'EntryCorrected' });
    expect(scene.progress.complaint.status).toBe('awaiting-acceptance');
    scene.when(deciding(true, '2026-04-03')).then({ type: 'AcceptanceDecided', isAccepted: true });
  });
});
