import { test } from 'vitest';
import { aComplaint } from '../../../builders/a-complaint.ts';
import { asking, datingLetter, recording, sending } from '../../../builders/commands.ts';
import { given } from '../../../builders/given.ts';

const atStage1 = { status: 'open', stage: 'stage-1', holder: 'chair' } as const;

test('Durham in 2019, under the version of 2016, from the sending to the panel’s decision', () => {
  const sent = {
    'stage-1.enter': 'met 2019-05-13',
    'stage-1.inform': 'running 2019-05-14',
    'stage-1.meeting': 'running 2019-05-16',
  };
  const informed = { ...sent, 'stage-1.inform': 'met 2019-05-14' };
  const met = {
    ...informed,
    'stage-1.meeting': 'met-late 2019-05-16',
    'stage-1.response': 'running 2019-05-29',
  };
  const answered = { ...met, 'stage-1.response': 'met 2019-05-29', 'stage-2.enter': 'running 2019-06-26' };
  const received = { ...answered, 'stage-2.enter': 'running 2019-06-28' };
  const asked = { ...answered, 'stage-2.enter': 'met 2019-06-28', 'stage-2.panel': 'running 2019-07-26' };
  const heard = { ...asked, 'stage-2.panel': 'met 2019-07-26', 'stage-2.decision': 'running 2019-08-06' };
  const decided = { ...heard, 'stage-2.decision': 'met 2019-08-06' };
  const complaint = aComplaint()
    .under('durham', 'lscb-2016')
    .conferenceOn('2019-04-10')
    .notesOn('2019-04-15');

  given(complaint.lodgedOn('2019-05-07T10:00'))
    .so({ ...atStage1, clocks: sent })
    .when(recording('informed', '2019-05-14'))
    .then({ type: 'ManagersInformed' })
    .so({ ...atStage1, clocks: informed })
    .when(recording('acknowledged', '2019-05-15'))
    .then({ type: 'ComplaintAcknowledged', kept: [] })
    .so({ ...atStage1, clocks: informed })
    .when(recording('meeting-held', '2019-05-17'))
    .then({ type: 'MeetingHeld' })
    .so({ ...atStage1, clocks: met })
    .when(sending([], '2019-05-29'))
    .then({ type: 'OutcomeSent', consequence: 'open' })
    .so({ status: 'decided', stage: 'stage-1', holder: null, clocks: answered })
    .when(datingLetter('stage-1', '2019-05-31'))
    .then({ type: 'OutcomeReceived' })
    .so({ status: 'decided', stage: 'stage-1', holder: null, clocks: received })
    .when(asking('stage-2', '2019-06-28', { reasons: 'The notes leave out what we said.' }))
    .then({ type: 'StageRequested', isLate: false, lastDay: '2019-06-28' })
    .so({ status: 'open', stage: 'stage-2', holder: 'business-manager', clocks: asked })
    .when(recording('meeting-held', '2019-07-26'))
    .then({ type: 'MeetingHeld' })
    .so({ status: 'open', stage: 'stage-2', holder: 'panel', clocks: heard })
    .when(sending(['decision-stands', 'recommendations-made'], '2019-08-06'))
    .then({ type: 'OutcomeSent', consequence: 'ends' })
    .so({ status: 'finished', stage: 'stage-2', holder: null, clocks: decided });
});
