import { describe, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { asking, deciding, recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';

const atPanel = aComplaint().atStage('stage-3');

describe('a step is recorded', () => {
  test('with its day, who did it, and the limit that it kept, as it stood', () => {
    given(aComplaint())
      .when(recording('acknowledged', '2026-04-08'))
      .then({
        type: 'ComplaintAcknowledged',
        ...{ at: '2026-04-08', stage: 'stage-1', by: 'somebody', note: '' },
        kept: [{ clock: 'stage-1.reply', due: '2026-04-08' }],
      });
  });

  test('with its time where staff give it, and the limit in hours to the second', () => {
    given(aComplaint().under('tower-hamlets'))
      .when(recording('acknowledged', '2026-04-02T09:30'))
      .then({
        ...{ type: 'ComplaintAcknowledged', at: '2026-04-02T09:30:00+01:00' },
        kept: [{ clock: 'stage-1.acknowledge', due: '2026-04-02T10:00:00+01:00' }],
      });
  });

  test('days after it happened, on the day that staff say', () => {
    given(aComplaint())
      .when(recording('acknowledged', '2026-04-02', { now: '2026-04-20' }))
      .then({ type: 'ComplaintAcknowledged', at: '2026-04-02' });
  });

  test('without a limit where it keeps none', () => {
    given(aComplaint()).when(sending([], '2026-04-10')).then({ type: 'OutcomeSent', kept: [] });
    given(aComplaint().under('tower-hamlets'))
      .when(recording('restorative-offered', '2026-04-02'))
      .then({ type: 'RestorativeConferenceOffered', kept: [] });
  });

  test('for an earlier stage, when nobody recorded it there', () => {
    given(aComplaint().and(asking('stage-2', '2026-04-03')))
      .when(recording('acknowledged', '2026-04-07', { stage: 'stage-1' }))
      .then({
        type: 'ComplaintAcknowledged',
        stage: 'stage-1',
        kept: [{ clock: 'stage-1.reply', due: '2026-04-08' }],
      });
  });
});

describe('a step is refused', () => {
  test('on a day that is still to come', () => {
    given(aComplaint())
      .when(recording('acknowledged', '2026-04-03', { now: '2026-04-02' }))
      .then('in-the-future');
    given(aComplaint())
      .when(recording('acknowledged', '2026-04-02T10:01', { now: '2026-04-02T10:00' }))
      .then('in-the-future');
  });

  test('before its stage was asked for, but not on the same day', () => {
    given(aComplaint())
      .when(recording('acknowledged', '2026-03-31', { now: '2026-04-02' }))
      .then('before-the-request');
    given(aComplaint())
      .when(recording('acknowledged', '2026-04-01T09:59', { now: '2026-04-02' }))
      .then('before-the-request');
    given(aComplaint()).when(recording('acknowledged', '2026-04-01')).then({ type: 'ComplaintAcknowledged' });
  });

  test('before the step that it follows', () => {
    const met = atPanel.and(recording('meeting-held', '2026-04-20'));
    given(met)
      .when(sending(['decision-supported'], '2026-04-19', { now: '2026-04-21' }))
      .then('out-of-order');
    given(met)
      .when(sending(['decision-supported'], '2026-04-20'))
      .then({ type: 'OutcomeSent' });
  });

  test('in a stage that does not have it, or that there is not', () => {
    given(aComplaint()).when(recording('informed', '2026-04-02')).then('step-not-in-stage');
    given(aComplaint())
      .when(recording('acknowledged', '2026-04-02', { stage: 'stage-9' }))
      .then('step-not-in-stage');
  });

  test('a second time', () => {
    given(aComplaint().and(recording('acknowledged', '2026-04-02')))
      .when(recording('acknowledged', '2026-04-03'))
      .then('step-already-recorded');
  });

  test('before another that it needs', () => {
    given(aComplaint()).when(recording('meeting-held', '2026-04-02')).then('step-needs-another-first');
    given(atPanel)
      .when(sending(['decision-supported'], '2026-04-20'))
      .then('step-needs-another-first');
  });

  test('in a stage that has not begun', () => {
    given(aComplaint())
      .when(recording('meeting-held', '2026-04-02', { stage: 'stage-2' }))
      .then('step-not-wanted');
  });

  test('when the outcome does not call for it', () => {
    const refusedAppeal = aComplaint()
      .under('tower-hamlets')
      .and(sending(['not-upheld'], '2026-04-02'));
    given(refusedAppeal).when(recording('reconvened', '2026-04-10')).then('step-not-wanted');
  });

  test('when it may be left out, and its stage has its outcome already', () => {
    given(
      aComplaint()
        .under('tower-hamlets')
        .and(sending(['upheld'], '2026-04-02')),
    )
      .when(recording('restorative-offered', '2026-04-03'))
      .then('step-not-wanted');
  });

  test('before it is decided whether to take the complaint', () => {
    given(aComplaint().by('child')).when(recording('acknowledged', '2026-04-02')).then('acceptance-first');
  });

  test('after the complaint has ended', () => {
    const over = aComplaint()
      .under('tower-hamlets')
      .atStage('stage-2')
      .and(sending(['not-upheld'], '2026-04-10'));
    given(over).when(recording('acknowledged', '2026-04-10')).then('complaint-ended');
    given(
      aComplaint()
        .by('child')
        .and(deciding(false, '2026-04-02', 'Not for us.')),
    )
      .when(recording('acknowledged', '2026-04-03'))
      .then('complaint-ended');
  });

  test('when a limit runs past the known bank holidays', () => {
    const old = aComplaint().conferenceOn('2028-12-01').lodgedOn('2028-12-06T10:00');
    const asked = aComplaint().under('cambridgeshire-peterborough').conferenceOn('2028-12-01');
    given(old).when(recording('acknowledged', '2028-12-07')).then({ type: 'ComplaintAcknowledged' });
    given(asked.lodgedOn('2028-12-20T10:00').atStage('stage-2'))
      .when(sending(['not-reconvened'], '2028-12-28'))
      .then('calendar-ends');
  });
});
