import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { correcting, recording, sending } from '../../builders/commands.ts';
import { challenging, decidingChallenge as deciding, withdrawing } from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const concerns = 'The report still has the wrong date.';
const panelMet = aComplaint()
  .under('durham', 'lscb-2016')
  .notesOn('2026-03-31')
  .atStage('stage-2')
  .and(recording('meeting-held', '2026-04-20'));
const toReconvene = panelMet.and(sending(['reconvene-recommended'], '2026-04-21'));
const reconvened = toReconvene.and(recording('reconvened', '2026-05-20'));
const asked = reconvened.and(challenging(concerns, '2026-05-25'));
const taken = asked.and(deciding(true, '2026-05-27'));

describe('a further challenge', () => {
  test('is open after a conference that was held again, where the procedure has it', () => {
    const scene = given(reconvened)
      .when(challenging(concerns, '2026-05-25'))
      .then({ type: 'FurtherChallengeAsked', stage: 'stage-2', concerns });
    expect(scene.progress.complaint).toMatchObject({
      ...{ status: 'challenge-asked', outcome: ['reconvene-recommended'] },
    });
    expect(scene.progress).toMatchObject({
      holder: 'panel',
      duties: [],
      allowed: [],
      next: null,
      nextDue: null,
    });
  });

  test('is not open before that, nor after a decision that stands, nor in another procedure', () => {
    given(toReconvene).when(challenging(concerns, '2026-05-01')).then('challenge-not-open');
    given(panelMet.and(sending(['decision-stands'], '2026-04-21')))
      .when(challenging(concerns, '2026-05-01'))
      .then('challenge-not-open');
    const upheld = aComplaint()
      .under('tower-hamlets')
      .and(sending(['upheld'], '2026-04-08'));
    given(upheld.and(recording('reconvened', '2026-04-20')))
      .when(challenging(concerns, '2026-04-21'))
      .then('challenge-not-open');
  });

  test('names the concerns, and comes once', () => {
    given(reconvened).when(challenging(' ', '2026-05-25')).then('text-missing');
    given(asked).when(challenging(concerns, '2026-05-26')).then('challenge-already-asked');
    given(asked.and(deciding(false, '2026-05-27')))
      .when(challenging(concerns, '2026-06-01'))
      .then('challenge-already-asked');
  });

  test('is decided with reasons, before anything else is recorded', () => {
    given(asked).when(recording('meeting-held', '2026-05-26')).then('challenge-first');
    given(asked)
      .when(deciding(false, '2026-05-26', ' '))
      .then('reasons-missing');
    given(reconvened).when(deciding(true, '2026-05-26')).then('challenge-not-asked');
  });

  test('that is not taken leaves the complaint as it ended', () => {
    const scene = given(asked)
      .when(deciding(false, '2026-05-27', 'Nothing new is named.'))
      .then({ type: 'FurtherChallengeDecided', isTaken: false, reason: 'Nothing new is named.' });
    expect(scene.progress.complaint).toMatchObject({
      status: 'finished',
      outcome: ['reconvene-recommended'],
    });
  });

  test('that is taken makes the panel meet once more, and nothing is left over from the first time', () => {
    const scene = given(taken);
    expect(scene.progress.complaint).toMatchObject({ status: 'open', stage: 'stage-2' });
    const duties = scene.progress.duties.map(({ step }) => step.event);
    expect(duties).toEqual(['meeting-held', 'outcome-sent']);
    scene.when(recording('reconvened', '2026-06-01')).then('step-not-wanted');
  });

  test('ends with the second decision of the panel, and with it alone', () => {
    given(taken)
      .when(recording('meeting-held', '2026-06-10'))
      .then({ type: 'MeetingHeld', kept: [] })
      .when(sending(['decision-stands'], '2026-06-19'))
      .then({ type: 'OutcomeSent', kept: [{ clock: 'stage-2.decision', due: '2026-06-19' }] })
      .when(challenging(concerns, '2026-06-20'))
      .then('challenge-already-asked');
  });

  test('may lead to another conference, which ends it', () => {
    const again = taken.and(
      recording('meeting-held', '2026-06-10'),
      sending(['reconvene-recommended'], '2026-06-12'),
    );
    const scene = given(again)
      .when(recording('reconvened', '2026-07-01'))
      .then({ type: 'ConferenceReconvened' });
    expect(scene.progress.complaint.status).toBe('finished');
  });

  test('may be withdrawn while it waits', () => {
    given(asked).when(withdrawing('2026-05-26')).then({ type: 'ComplaintWithdrawn' });
  });

  test('rests on the conference, and the second round rests on it', () => {
    given(asked).when(correcting(9, '2026-05-26')).then('entry-others-depend');
    const met = taken.and(recording('meeting-held', '2026-06-10'));
    given(met).when(correcting(11, '2026-06-11')).then('entry-others-depend');
    given(taken).when(correcting(11, '2026-06-11')).then({ type: 'EntryCorrected', position: 11 });
  });
});
