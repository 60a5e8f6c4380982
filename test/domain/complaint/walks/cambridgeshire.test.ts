import { test } from 'vitest';
import { aComplaint } from '../../../builders/a-complaint.ts';
import { asking, recording, sending } from '../../../builders/commands.ts';
import { given } from '../../../builders/given.ts';

const atStage2 = { status: 'open', stage: 'stage-2', holder: 'investigator' } as const;
const atStage3 = { status: 'open', stage: 'stage-3', holder: 'assistant-director' } as const;

test('Cambridgeshire, a young person from the first talk to a conference that is held again', () => {
  const asked = { 'stage-2.response': 'running 2026-05-12' };
  const answered = { 'stage-2.response': 'met 2026-05-12' };
  const appealed = { ...answered, 'stage-3.outcome': 'running 2026-06-15' };
  const decided = { ...answered, 'stage-3.outcome': 'met-late 2026-06-15' };

  given(aComplaint().under('cambridgeshire-peterborough').by('child').young())
    .so({ status: 'open', stage: 'stage-1', holder: 'chair', clocks: {} })
    .when(recording('meeting-held', '2026-04-07'))
    .then({ type: 'MeetingHeld', kept: [] })
    .so({ status: 'open', stage: 'stage-1', holder: 'chair', clocks: {} })
    .when(sending([], '2026-04-08'))
    .then({ type: 'OutcomeSent', consequence: 'open' })
    .so({ status: 'decided', stage: 'stage-1', holder: null, clocks: {} })
    .when(asking('stage-2', '2026-04-13'))
    .then({ type: 'StageRequested', isLate: false, lastDay: null })
    .so({ ...atStage2, clocks: asked })
    .on('2026-05-12T23:59')
    .so({ ...atStage2, clocks: asked })
    .on('2026-05-13T00:00')
    .so({ ...atStage2, clocks: { 'stage-2.response': 'overdue 2026-05-12' } })
    .when(sending(['not-reconvened'], '2026-05-12', { now: '2026-05-14' }))
    .then({ type: 'OutcomeSent', consequence: 'next-stage' })
    .so({ status: 'decided', stage: 'stage-2', holder: null, clocks: answered })
    .when(asking('stage-3', '2026-05-18'))
    .then({ type: 'StageRequested', lastDay: null })
    .so({ ...atStage3, clocks: appealed })
    .when(recording('meeting-held', '2026-06-10'))
    .then({ type: 'MeetingHeld', kept: [] })
    .so({ ...atStage3, clocks: appealed })
    .when(sending(['conference-reconvened'], '2026-06-16'))
    .then({ type: 'OutcomeSent', consequence: 'reconvene' })
    .so({ ...atStage3, status: 'reconvening', clocks: decided })
    .when(recording('reconvened', '2026-07-01'))
    .then({ type: 'ConferenceReconvened' })
    .so({ status: 'finished', stage: 'stage-3', holder: null, clocks: decided });
});
