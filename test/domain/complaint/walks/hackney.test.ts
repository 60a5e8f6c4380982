import { test } from 'vitest';
import { aComplaint } from '../../../builders/a-complaint.ts';
import { asking, recording, sending } from '../../../builders/commands.ts';
import { given } from '../../../builders/given.ts';

test('City and Hackney, a professional from the discussion to the findings of the sub-committee', () => {
  const sent = { 'step-1.discussion': 'running 2026-04-09' };
  const talked = { 'step-1.discussion': 'met 2026-04-09' };
  const managed = { ...talked, 'step-2.resolution': 'running 2026-04-20' };
  const clocks = { ...talked, 'step-2.resolution': 'met 2026-04-20' };

  given(aComplaint().under('city-and-hackney').by('professional'))
    .so({ status: 'open', stage: 'step-1', holder: 'chair', clocks: sent })
    .when(recording('meeting-held', '2026-04-09'))
    .then({ type: 'MeetingHeld', kept: [{ clock: 'step-1.discussion', due: '2026-04-09' }] })
    .so({ status: 'open', stage: 'step-1', holder: null, clocks: talked })
    .when(sending(['not-settled'], '2026-04-10'))
    .then({ type: 'OutcomeSent', consequence: 'next-stage' })
    .so({ status: 'decided', stage: 'step-1', holder: null, clocks: talked })
    .when(asking('step-2', '2026-04-13'))
    .then({ type: 'StageRequested', lastDay: null })
    .so({ status: 'open', stage: 'step-2', holder: 'managers', clocks: managed })
    .when(sending(['not-settled'], '2026-04-20'))
    .then({ type: 'OutcomeSent', consequence: 'next-stage' })
    .so({ status: 'decided', stage: 'step-2', holder: 'managers', clocks })
    .when(asking('step-3', '2026-04-21'))
    .then({ type: 'StageRequested', lastDay: null })
    .so({ status: 'open', stage: 'step-3', holder: 'heads-of-service', clocks })
    .when(sending(['not-settled'], '2026-04-22'))
    .then({ type: 'OutcomeSent', kept: [], consequence: 'next-stage' })
    .so({ status: 'decided', stage: 'step-3', holder: 'heads-of-service', clocks })
    .when(asking('step-4', '2026-04-23'))
    .then({ type: 'StageRequested', lastDay: null })
    .so({ status: 'open', stage: 'step-4', holder: 'sub-committee', clocks })
    .when(recording('meeting-held', '2026-06-11'))
    .then({ type: 'MeetingHeld', kept: [] })
    .so({ status: 'open', stage: 'step-4', holder: 'sub-committee', clocks })
    .when(sending(['feedback-given', 'brought-forward-recommended'], '2026-06-12'))
    .then({ type: 'OutcomeSent', consequence: 'ends' })
    .so({ status: 'finished', stage: 'step-4', holder: null, clocks });
});
