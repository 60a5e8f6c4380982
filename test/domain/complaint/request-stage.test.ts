import { describe, expect, test } from 'vitest';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { asking, datingLetter, deciding, recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';
import { durham, towerHamlets } from '../procedures.ts';

const appeal = aComplaint().under('tower-hamlets');
const refusedAppeal = appeal.and(sending(['not-upheld'], '2026-04-08'));
const earlier = aComplaint().under('durham', 'lscb-2016').notesOn('2026-03-31');
const answered = earlier.and(recording('meeting-held', '2026-04-08'), sending([], '2026-04-10'));
const investigated = aComplaint().under('cambridgeshire-peterborough').atStage('stage-2');

const next = (complaint: ComplaintBuilder, now: string) => given(complaint).on(now).progress.next;

describe('the next stage can be asked for', () => {
  test('with the last day, the reasons and whether it is late, as they stood', () => {
    given(aComplaint())
      .when(asking('stage-2', '2026-04-29T23:59', { reasons: 'We were not heard.' }))
      .then({
        ...{ type: 'StageRequested', at: '2026-04-29T23:59:00+01:00', stage: 'stage-2' },
        ...{ reasons: 'We were not heard.', isLate: false, lastDay: '2026-04-29' },
      });
  });

  test('in Durham from the first day on, before any answer', () => {
    expect(next(aComplaint(), '2026-04-01')?.stage.id).toBe('stage-2');
  });

  test('where there is no limit, with no last day, at any time', () => {
    given(aComplaint().under('cambridgeshire-peterborough'))
      .when(asking('stage-2', '2027-04-01'))
      .then({ type: 'StageRequested', isLate: false, lastDay: null });
  });

  test('by staff for a letter that came some days ago, judged by the day on which it came', () => {
    given(aComplaint())
      .when(asking('stage-2', '2026-04-29', { now: '2026-05-04' }))
      .then({ type: 'StageRequested', isLate: false });
  });

  test('late where the procedure is silent, and marked as late', () => {
    given(aComplaint())
      .when(asking('stage-2', '2026-04-30T00:00'))
      .then({ type: 'StageRequested', isLate: true, lastDay: '2026-04-29' });
    expect(next(aComplaint(), '2026-04-29')).toMatchObject({ isLate: false, isRefused: false });
    expect(next(aComplaint(), '2026-04-30')).toMatchObject({ isLate: true, isRefused: false });
  });

  test('in Hackney by the heads, as soon as the step before it has begun', () => {
    const professional = aComplaint().under('city-and-hackney').by('professional').atStage('step-2');
    const [open] = [next(professional, '2026-04-05')];
    expect(open).toMatchObject({
      stage: { id: 'step-3', startedBy: 'authority' },
      clock: null,
      lastDay: null,
    });
    given(professional).when(asking('step-3', '2026-04-05')).then({ type: 'StageRequested' });
  });
});

describe('the next stage is refused', () => {
  test('before the outcome that opens it', () => {
    expect(next(appeal, '2026-04-08')).toBeNull();
    given(appeal).when(asking('stage-2', '2026-04-08')).then('stage-not-open');
    given(earlier).when(asking('stage-2', '2026-04-08')).then('stage-not-open');
  });

  test('when the outcome was another', () => {
    given(appeal.and(sending(['upheld'], '2026-04-08')))
      .when(asking('stage-2', '2026-04-09'))
      .then('stage-not-open');
    given(investigated.and(sending(['conference-reconvened'], '2026-04-10')))
      .when(asking('stage-3', '2026-04-11'))
      .then('stage-not-open');
  });

  test('when the outcome was another, though it leads on', () => {
    const [first, ...others] = towerHamlets.stages;
    const outcomes = first!.outcomes.map((outcome) => ({ ...outcome, leadsTo: 'next-stage' as const }));
    const definition = { ...towerHamlets, stages: [{ ...first!, outcomes }, ...others] };
    given(
      aComplaint()
        .underDefinition(definition)
        .and(sending(['upheld'], '2026-04-08')),
    )
      .when(asking('stage-2', '2026-04-09'))
      .then('stage-not-open');
  });

  test('when it is not the next one, or there is none', () => {
    given(aComplaint()).when(asking('stage-3', '2026-04-08')).then('stage-not-open');
    given(aComplaint()).when(asking('stage-9', '2026-04-08')).then('stage-not-open');
    expect(next(aComplaint().atStage('stage-3'), '2026-04-20')).toBeNull();
  });

  test('when it was asked for already', () => {
    given(aComplaint().and(asking('stage-2', '2026-04-08')))
      .when(asking('stage-2', '2026-04-08'))
      .then('stage-already-requested');
    given(aComplaint()).when(asking('stage-1', '2026-04-08')).then('stage-already-requested');
  });

  test('before it is decided whether to take the complaint, and after it was not taken', () => {
    const child = aComplaint().by('child');
    given(child).when(asking('stage-2', '2026-04-08')).then('acceptance-first');
    given(child.and(deciding(false, '2026-04-02', 'Not for us.')))
      .when(asking('stage-2', '2026-04-08'))
      .then('stage-not-open');
  });

  test('on a day that is still to come, or before the complaint was sent', () => {
    given(aComplaint())
      .when(asking('stage-2', '2026-04-09', { now: '2026-04-08' }))
      .then('in-the-future');
    given(aComplaint())
      .when(asking('stage-2', '2026-03-31', { now: '2026-04-08' }))
      .then('before-the-request');
  });

  test('before the letter that opens it was sent, but not on the same day', () => {
    given(refusedAppeal)
      .when(asking('stage-2', '2026-04-07', { now: '2026-04-08' }))
      .then('out-of-order');
    given(refusedAppeal).when(asking('stage-2', '2026-04-08')).then({ type: 'StageRequested' });
  });

  test('without reasons, only where the procedure wants them', () => {
    given(answered)
      .when(asking('stage-2', '2026-04-20', { reasons: ' ' }))
      .then('reasons-missing');
    given(aComplaint())
      .when(asking('stage-2', '2026-04-20', { reasons: '' }))
      .then({ type: 'StageRequested', reasons: '' });
  });

  test('late, where a procedure refuses late requests', () => {
    const clocks = durham.clocks.map((clock) =>
      clock.id === 'stage-2.enter' ? { ...clock, late: { ...clock.late!, rule: 'refused' as const } } : clock,
    );
    const strict = aComplaint().underDefinition({ ...durham, clocks });
    given(strict).when(asking('stage-2', '2026-04-30')).then('stage-refused-late');
    given(strict)
      .when(asking('stage-2', '2026-04-29', { now: '2026-04-30' }))
      .then({ type: 'StageRequested' });
    expect(next(strict, '2026-04-29')).toMatchObject({ isRefused: false });
    expect(next(strict, '2026-04-30')).toMatchObject({ isRefused: true });
  });
});

test('where a last day can be read in two ways, nobody is late before the later one has passed', () => {
  const clocks = durham.clocks.map((clock) => {
    const strict = { id: 'strict', limit: { amount: 20, unit: 'days' as const }, why: 'It can be read so.' };
    return clock.id === 'stage-2.enter' ? { ...clock, otherReadings: [strict] } : clock;
  });
  const complaint = aComplaint().underDefinition({ ...durham, clocks });
  const open = next(complaint, '2026-04-25');
  expect(open).toMatchObject({ isLate: false });
  expect(open?.lastDay?.toString()).toBe('2026-04-29');
  expect(open?.clock?.due?.day.toString()).toBe('2026-04-21');
});

test('a letter that the family dates moves its last day', () => {
  given(refusedAppeal.and(datingLetter('stage-1', '2026-04-10')))
    .when(asking('stage-2', '2026-04-13'))
    .then({ type: 'StageRequested', isLate: false, lastDay: '2026-04-13' });
  given(refusedAppeal)
    .when(asking('stage-2', '2026-04-13'))
    .then({ type: 'StageRequested', isLate: true, lastDay: '2026-04-11' });
});
