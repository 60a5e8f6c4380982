import { test } from 'vitest';
import { aComplaint } from '../../../builders/a-complaint.ts';
import { asking, recording, sending } from '../../../builders/commands.ts';
import { given } from '../../../builders/given.ts';

const atStage1 = { status: 'open', stage: 'stage-1', holder: 'chair' } as const;
const atStage2 = { status: 'open', stage: 'stage-2', holder: 'authority' } as const;
const atStage3 = { status: 'open', stage: 'stage-3', holder: 'panel-chair' } as const;

test('Durham, from the sending to a conference that is held again', () => {
  const sent = {
    'stage-1.enter': 'met 2026-04-16',
    'stage-1.reply': 'running 2026-04-08',
    'stage-1.appointment': 'running 2026-04-17',
    'stage-2.enter': 'running 2026-04-29',
  };
  const replied = { ...sent, 'stage-1.reply': 'met 2026-04-08' };
  const offered = { ...replied, 'stage-1.appointment': 'met-late 2026-04-17' };
  const asked = { ...offered, 'stage-2.enter': 'met 2026-04-29', 'stage-2.meeting': 'running 2026-05-27' };
  const overdue = { ...asked, 'stage-2.meeting': 'overdue 2026-05-27' };
  const resolved = { ...asked, 'stage-2.meeting': 'met-late 2026-05-27' };
  const written = { ...resolved, 'stage-3.enter': 'running 2026-06-29' };
  const appealed = { ...resolved, 'stage-3.enter': 'met 2026-06-29', 'stage-3.panel': 'running 2026-07-20' };
  const met = { ...appealed, 'stage-3.panel': 'met 2026-07-20', 'stage-3.decision': 'running 2026-07-27' };
  const decided = { ...met, 'stage-3.decision': 'met 2026-07-27' };

  given(aComplaint())
    .so({ ...atStage1, clocks: sent })
    .when(recording('acknowledged', '2026-04-08'))
    .then({ type: 'ComplaintAcknowledged' })
    .so({ ...atStage1, clocks: replied })
    .when(recording('meeting-offered', '2026-04-20'))
    .then({ type: 'MeetingOffered' })
    .so({ ...atStage1, clocks: offered })
    .when(recording('meeting-held', '2026-04-21'))
    .then({ type: 'MeetingHeld' })
    .so({ ...atStage1, clocks: offered })
    .when(sending([], '2026-04-22'))
    .then({ type: 'OutcomeSent', consequence: 'open' })
    .so({ status: 'decided', stage: 'stage-1', holder: null, clocks: offered })
    .when(asking('stage-2', '2026-04-29T23:59'))
    .then({ type: 'StageRequested', isLate: false })
    .so({ ...atStage2, clocks: asked })
    .on('2026-05-28T00:00')
    .so({ ...atStage2, clocks: overdue })
    .when(recording('meeting-held', '2026-05-28'))
    .then({ type: 'MeetingHeld', kept: [{ clock: 'stage-2.meeting', due: '2026-05-27' }] })
    .so({ ...atStage2, clocks: resolved })
    .when(sending([], '2026-06-01'))
    .then({ type: 'OutcomeSent', consequence: 'open' })
    .so({ status: 'decided', stage: 'stage-2', holder: null, clocks: written })
    .when(asking('stage-3', '2026-06-29'))
    .then({ type: 'StageRequested', isLate: false })
    .so({ ...atStage3, clocks: appealed })
    .when(recording('meeting-held', '2026-07-20'))
    .then({ type: 'MeetingHeld' })
    .so({ ...atStage3, clocks: met })
    .when(sending(['procedures-not-followed', 'reconvene-recommended'], '2026-07-27'))
    .then({ type: 'OutcomeSent', consequence: 'reconvene' })
    .so({ status: 'reconvening', stage: 'stage-3', holder: 'authority', clocks: decided })
    .when(recording('reconvened', '2026-09-01'))
    .then({ type: 'ConferenceReconvened', kept: [] })
    .so({ status: 'finished', stage: 'stage-3', holder: null, clocks: decided });
});
