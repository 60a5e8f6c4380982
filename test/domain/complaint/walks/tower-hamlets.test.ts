import { test } from 'vitest';
import { aComplaint } from '../../../builders/a-complaint.ts';
import { asking, datingLetter, recording, sending } from '../../../builders/commands.ts';
import { given } from '../../../builders/given.ts';

const atStage1 = { status: 'open', stage: 'stage-1', holder: 'group-manager' } as const;
const atStage2 = { status: 'open', stage: 'stage-2', holder: 'panel' } as const;

/** Sent at noon on Saturday 28 March 2026, the night before the clocks go forward. */
const sent = aComplaint().under('tower-hamlets').conferenceOn('2026-03-26').lodgedOn('2026-03-28T12:00');
const running = {
  'stage-1.enter': 'met 2026-03-31',
  'stage-1.acknowledge': 'running 2026-03-29T13:00:00+01:00',
  'stage-1.decision': 'running 2026-04-07',
};
const acknowledged = { ...running, 'stage-1.acknowledge': 'met 2026-03-29T13:00:00+01:00' };

test('Tower Hamlets, from the sending through the panel to a conference that is held again', () => {
  const refused = {
    ...acknowledged,
    'stage-1.decision': 'met 2026-04-07',
    'stage-1.reconvene': 'not-needed',
    'stage-2.enter': 'running 2026-04-10',
  };
  const received = { ...refused, 'stage-2.enter': 'running 2026-04-12' };
  const asked = {
    ...{ ...refused, 'stage-2.enter': 'met 2026-04-12' },
    'stage-2.acknowledge': 'running 2026-04-13T20:00:00+01:00',
    'stage-2.decision': 'running 2026-05-01',
  };
  const late = { ...asked, 'stage-2.acknowledge': 'met-late 2026-04-13T20:00:00+01:00' };
  const upheld = { ...late, 'stage-2.decision': 'met 2026-05-01', 'stage-2.reconvene': 'running 2026-05-26' };
  const overdue = { ...upheld, 'stage-2.reconvene': 'overdue 2026-05-26' };

  given(sent)
    .so({ ...atStage1, clocks: running })
    .when(recording('acknowledged', '2026-03-29T13:00'))
    .then({ type: 'ComplaintAcknowledged' })
    .so({ ...atStage1, clocks: acknowledged })
    .when(recording('restorative-offered', '2026-03-31'))
    .then({ type: 'RestorativeConferenceOffered' })
    .so({ ...atStage1, clocks: acknowledged })
    .when(sending(['not-upheld'], '2026-04-07'))
    .then({ type: 'OutcomeSent', consequence: 'next-stage' })
    .so({ status: 'decided', stage: 'stage-1', holder: null, clocks: refused })
    .when(datingLetter('stage-1', '2026-04-09'))
    .then({ type: 'OutcomeReceived' })
    .so({ status: 'decided', stage: 'stage-1', holder: null, clocks: received })
    .when(asking('stage-2', '2026-04-12T20:00'))
    .then({ type: 'StageRequested', isLate: false, lastDay: '2026-04-12' })
    .so({ ...atStage2, holder: 'group-manager', clocks: asked })
    .when(recording('acknowledged', '2026-04-13T20:01'))
    .then({ type: 'ComplaintAcknowledged' })
    .so({ ...atStage2, clocks: late })
    .when(recording('meeting-held', '2026-04-28'))
    .then({ type: 'MeetingHeld', kept: [] })
    .so({ ...atStage2, clocks: late })
    .when(sending(['upheld'], '2026-05-01'))
    .then({ type: 'OutcomeSent', consequence: 'reconvene' })
    .so({ status: 'reconvening', stage: 'stage-2', holder: 'authority', clocks: upheld })
    .on('2026-05-27')
    .so({ status: 'reconvening', stage: 'stage-2', holder: 'authority', clocks: overdue })
    .when(recording('reconvened', '2026-05-27'))
    .then({ type: 'ConferenceReconvened', kept: [{ clock: 'stage-2.reconvene', due: '2026-05-26' }] })
    .so({
      ...{ status: 'finished', stage: 'stage-2', holder: null },
      clocks: { ...upheld, 'stage-2.reconvene': 'met-late 2026-05-26' },
    });
});

test('Tower Hamlets, upheld at once: a conference within 15 working days, and no stage 2', () => {
  const upheld = {
    ...{ ...acknowledged, 'stage-1.decision': 'met 2026-04-07' },
    ...{ 'stage-1.reconvene': 'running 2026-04-28', 'stage-2.enter': 'not-needed' },
  };
  given(sent.and(recording('acknowledged', '2026-03-29T09:00')))
    .when(sending(['upheld'], '2026-04-07'))
    .then({ type: 'OutcomeSent', consequence: 'reconvene' })
    .so({ status: 'reconvening', stage: 'stage-1', holder: 'authority', clocks: upheld })
    .when(asking('stage-2', '2026-04-08'))
    .then('stage-not-open')
    .when(recording('reconvened', '2026-04-28'))
    .then({ type: 'ConferenceReconvened' })
    .so({
      ...{ status: 'finished', stage: 'stage-1', holder: null },
      clocks: { ...upheld, 'stage-1.reconvene': 'met 2026-04-28' },
    });
});
