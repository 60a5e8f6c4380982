import { describe, expect, test } from 'vitest';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import { factsOf, type ComplaintFacts } from '../../../src/domain/figures/facts.ts';
import { isLateNow, keptClock, medianOf } from '../../../src/domain/figures/kept-clocks.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { correcting, deciding, recording, sending } from '../../builders/commands.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';
import { millis } from '../../builders/some-services.ts';
import { england } from '../england.ts';
import { procedureOf } from '../procedures.ts';

const facts = (complaint: ComplaintBuilder): ComplaintFacts =>
  factsOf({
    ...{ id: 'id-1', reference: 'K7M2-9QXD', entries: complaint.entries(), calendar: england },
    procedureOf: ({ procedure, version }: Complaint) => procedureOf(procedure, version),
  });
const clock = (complaint: ComplaintBuilder, id: string) =>
  facts(complaint).clocks.find((one) => one.clock === id);

// Sent on Wednesday 1 April 2026; Good Friday is the 3rd and Easter Monday the 6th: three working days end on the 8th.
const reply = 'stage-1.reply';

describe('a limit of the authority', () => {
  test.each([
    ['2026-04-08', { status: 'kept', workingDays: 3 }],
    ['2026-04-09', { status: 'late', workingDays: 4 }],
  ])('done on %s is %j', (on, fact) => {
    expect(clock(aComplaint().and(recording('acknowledged', on)), reply)).toEqual({ clock: reply, ...fact });
  });

  test('that is not done waits, and is late from the day after its last', () => {
    const fact = clock(aComplaint(), reply)!;
    expect(fact).toEqual({
      clock: reply,
      status: 'waiting',
      due: '2026-04-08',
      lateFrom: millis('2026-04-09'),
    });
    expect(isLateNow(fact, millis('2026-04-08T23:59'))).toBe(false);
    expect(isLateNow(fact, millis('2026-04-09'))).toBe(true);
  });

  test('in hours is late by the minute', () => {
    const fact = clock(aComplaint().under('tower-hamlets'), 'stage-1.acknowledge')!;
    expect(isLateNow(fact, millis('2026-04-02T10:00'))).toBe(false);
    expect(isLateNow(fact, millis('2026-04-02T10:01'))).toBe(true);
  });

  test('is one of an authority: what the family must keep is not counted', () => {
    expect(facts(aComplaint()).clocks.map((one) => one.clock)).toEqual([reply, 'stage-1.appointment']);
  });

  test('does not count by an entry that was corrected', () => {
    const wrong = aComplaint().and(recording('acknowledged', '2026-04-02'), correcting(2, '2026-04-07'));
    expect(clock(wrong, reply)).toMatchObject({ status: 'waiting' });
  });
});

describe('a limit that stopped mattering', () => {
  test('before it ran out is not counted', () => {
    expect(clock(aComplaint().and(withdrawing('2026-04-08')), reply)).toBeUndefined();
  });

  test('after it had run out was never kept', () => {
    const withdrawn = aComplaint().and(withdrawing('2026-04-09'));
    expect(clock(withdrawn, reply)).toEqual({ clock: reply, status: 'never' });
  });

  test('because the letter went out in its time is not counted either, and later was never kept', () => {
    expect(clock(aComplaint().and(sending([], '2026-04-07')), reply)).toBeUndefined();
    expect(clock(aComplaint().and(sending([], '2026-04-10')), reply)).toMatchObject({ status: 'never' });
  });

  test('of a complaint that was not taken, or is still to be, does not count', () => {
    const child = aComplaint().by('child');
    expect(facts(child).clocks).toEqual([]);
    expect(facts(child.and(deciding(false, '2026-05-01', 'Not for us.'))).clocks).toEqual([]);
    expect(clock(child.and(deciding(true, '2026-05-01')), reply)).toMatchObject({ status: 'waiting' });
  });
});

test('a limit over many complaints: what is open and not late counts on neither side', () => {
  const kept = (workingDays: number) => ({ clock: reply, status: 'kept', workingDays }) as const;
  const waiting = (due: string) =>
    ({ clock: reply, status: 'waiting', due, lateFrom: millis(due) + 86_400_000 }) as const;
  const all = [
    ...[kept(1), kept(3), { clock: reply, status: 'late', workingDays: 10 } as const],
    ...[{ clock: reply, status: 'never' } as const, waiting('2026-04-08'), waiting('2026-05-08')],
  ];
  expect(keptClock(all, millis('2026-04-20'))).toEqual({ kept: 2, broken: 3, median: 3, slowest: 10 });
  expect(keptClock([], millis('2026-04-20'))).toEqual({ kept: 0, broken: 0, median: null, slowest: null });
});

test.each([
  [[], null],
  [[4], 4],
  [[9, 1, 2], 2],
  [[1, 2, 10, 3], 2.5],
])('the middle of %j is %j', (numbers, middle) => {
  expect(medianOf(numbers)).toBe(middle);
});

test('the facts say when it came, how far, how it stands and what was sent', () => {
  const complaint = aComplaint()
    .about('conference-process', 'information-wrong')
    .atStage('stage-3')
    .and(
      recording('meeting-held', '2026-05-04'),
      sending(['not-enough-information'], '2026-05-06'),
      recording('meeting-held', '2026-05-11'),
      sending(['not-enough-information'], '2026-05-13'),
    );
  expect(facts(complaint)).toMatchObject({
    ...{ id: 'id-1', reference: 'K7M2-9QXD', procedure: 'durham', version: 'dscp', received: '2026-04-01' },
    ...{ grounds: ['conference-process', 'information-wrong'], stage: 'stage-3', status: 'open' },
    outcomes: [{ stage: 'stage-3', outcome: 'not-enough-information' }],
  });
});
