import { describe, expect, test } from 'vitest';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { asking, datingLetter, deciding, recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';

const appeal = aComplaint().under('tower-hamlets');
const refusedAppeal = appeal.and(sending(['not-upheld'], '2026-04-08T15:00'));
const answered = aComplaint()
  .under('durham', 'lscb-2016')
  .notesOn('2026-03-31')
  .and(recording('meeting-held', '2026-04-08'), sending([], '2026-04-10'));

const lastDay = (complaint: ComplaintBuilder) => given(complaint).progress.next?.lastDay?.toString();
const toDate = (complaint: ComplaintBuilder) => given(complaint).progress.lettersToDate;

describe('the day on which a letter came', () => {
  test('is kept, and starts the three days of Tower Hamlets', () => {
    expect(lastDay(refusedAppeal)).toBe('2026-04-11');
    given(refusedAppeal)
      .when(datingLetter('stage-1', '2026-04-10'))
      .then({ type: 'OutcomeReceived', at: '2026-04-10', stage: 'stage-1' });
    expect(lastDay(refusedAppeal.and(datingLetter('stage-1', '2026-04-10')))).toBe('2026-04-13');
  });

  test('starts the 28 days of the 2016 version', () => {
    expect(lastDay(answered)).toBe('2026-05-08');
    expect(lastDay(answered.and(datingLetter('stage-1', '2026-04-14')))).toBe('2026-05-12');
  });

  test('may be the day on which it was sent, and not the day before', () => {
    given(refusedAppeal)
      .when(datingLetter('stage-1', '2026-04-08', { now: '2026-04-09' }))
      .then({ type: 'OutcomeReceived' });
    given(refusedAppeal)
      .when(datingLetter('stage-1', '2026-04-07', { now: '2026-04-09' }))
      .then('letter-before-sent');
  });

  test('may be today, and not tomorrow', () => {
    given(refusedAppeal)
      .when(datingLetter('stage-1', '2026-04-10', { now: '2026-04-10T08:00' }))
      .then({ type: 'OutcomeReceived' });
    given(refusedAppeal)
      .when(datingLetter('stage-1', '2026-04-10', { now: '2026-04-09T23:59' }))
      .then('in-the-future');
  });

  test('cannot be told before a letter was sent', () => {
    given(appeal).when(datingLetter('stage-1', '2026-04-02')).then('letter-not-sent');
    given(refusedAppeal).when(datingLetter('stage-2', '2026-04-10')).then('letter-not-sent');
  });

  test('is asked for only while a limit starts with it', () => {
    expect(toDate(appeal)).toEqual([]);
    expect(toDate(refusedAppeal)).toEqual(['stage-1']);
    expect(toDate(answered)).toEqual(['stage-1']);
    expect(toDate(refusedAppeal.and(datingLetter('stage-1', '2026-04-10')))).toEqual([]);
    expect(toDate(refusedAppeal.and(asking('stage-2', '2026-04-10')))).toEqual([]);
    expect(toDate(aComplaint().and(sending([], '2026-04-10')))).toEqual([]);
  });

  test('is not asked for when the appeal was upheld: no limit on the family starts then', () => {
    const upheld = appeal.and(sending(['upheld'], '2026-04-08'));
    expect(toDate(upheld)).toEqual([]);
    expect(toDate(upheld.and(recording('reconvened', '2026-04-20')))).toEqual([]);
  });
});

describe('whether a complaint is taken', () => {
  const child = aComplaint().by('child');
  const late = aComplaint().lodgedOn('2026-04-20T10:00');

  test.each([
    ['from somebody who is not named', child, 'role-not-named'],
    ['that came late', late, 'late'],
  ] as const)('is decided for one %s, and nobody else has it until then', (_, complaint, why) => {
    const { progress } = given(complaint);
    expect(progress.complaint).toMatchObject({ status: 'awaiting-acceptance', why });
    expect(progress).toMatchObject({ duties: [], allowed: [], next: null, nextDue: null, holder: 'chair' });
  });

  test('once taken it goes on like any other, its limits counted from the day on which it came', () => {
    const scene = given(child).when(deciding(true, '2026-04-07')).then({
      type: 'AcceptanceDecided',
      at: '2026-04-07',
      isAccepted: true,
      reason: 'It could not come sooner.',
    });
    expect(scene.progress.complaint).toMatchObject({ status: 'open', stage: 'stage-1' });
    expect(scene.progress.nextDue?.due?.day.toString()).toBe('2026-04-08');
    scene.when(recording('acknowledged', '2026-04-07')).then({ type: 'ComplaintAcknowledged' });
  });

  test('once refused it has ended, with the reason', () => {
    const scene = given(late)
      .when(deciding(false, '2026-04-21', 'The plan has ended since.'))
      .then({ type: 'AcceptanceDecided', isAccepted: false, reason: 'The plan has ended since.' });
    expect(scene.progress.complaint).toMatchObject({
      status: 'not-accepted',
      reason: 'The plan has ended since.',
    });
    expect(scene.progress).toMatchObject({ holder: null, duties: [], allowed: [], next: null });
  });

  test.each([true, false])('is decided (%s) only with a reason', (isAccepted) => {
    given(child)
      .when(deciding(isAccepted, '2026-04-02', ' '))
      .then('reasons-missing');
  });

  test('is decided once, and only where it must be', () => {
    given(child.and(deciding(true, '2026-04-02')))
      .when(deciding(false, '2026-04-03', 'No.'))
      .then('acceptance-not-needed');
    given(aComplaint()).when(deciding(true, '2026-04-02')).then('acceptance-not-needed');
  });
});
