import { describe, expect, test } from 'vitest';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { asking, recording, sending } from '../../builders/commands.ts';
import { answeringRestorative as answering, withdrawing } from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const offered = aComplaint().under('tower-hamlets').and(recording('restorative-offered', '2026-04-02'));
const taken = offered.and(answering(true, '2026-04-02T18:00'));
const progressOn = (complaint: ComplaintBuilder, now: string) => given(complaint).on(now).progress;

describe('a restorative conference', () => {
  test('is taken or declined once it is offered', () => {
    given(offered)
      .when(answering(true, '2026-04-02T18:00'))
      .then({
        ...{ type: 'RestorativeConferenceAnswered', at: '2026-04-02T18:00:00+01:00' },
        ...{ stage: 'stage-1', isTaken: true },
      });
    given(offered)
      .when(answering(false, '2026-04-03'))
      .then({ type: 'RestorativeConferenceAnswered', isTaken: false });
    expect(given(taken).progress.complaint.restorative).toEqual({ stage: 'stage-1', status: 'taken' });
  });

  test('that is taken stops no clock: the decision is due on the same day, and comes late all the same', () => {
    expect(progressOn(taken, '2026-04-03').clocks).toEqual(progressOn(offered, '2026-04-03').clocks);
    expect(progressOn(taken, '2026-04-13').clocks).toEqual(progressOn(offered, '2026-04-13').clocks);
  });

  test('that is taken gives nothing up: the appeal is decided, and the family goes on to stage 2', () => {
    given(taken)
      .when(sending(['not-upheld'], '2026-04-08'))
      .then({ type: 'OutcomeSent', consequence: 'next-stage' })
      .when(asking('stage-2', '2026-04-09'))
      .then({ type: 'StageRequested', stage: 'stage-2' });
  });

  test('may be answered otherwise later, and not twice the same', () => {
    given(taken).when(answering(true, '2026-04-03')).then('restorative-answered');
    given(taken)
      .when(answering(false, '2026-04-03'))
      .then({ type: 'RestorativeConferenceAnswered', isTaken: false })
      .when(answering(true, '2026-04-04'))
      .then({ type: 'RestorativeConferenceAnswered', isTaken: true });
  });

  test('is not answered before it is offered, nor after the end', () => {
    given(aComplaint().under('tower-hamlets'))
      .when(answering(true, '2026-04-02'))
      .then('restorative-not-offered');
    given(offered.and(withdrawing('2026-04-03')))
      .when(answering(true, '2026-04-04'))
      .then('complaint-ended');
  });
});
