import { describe, expect, test } from 'vitest';
import { answerClocks } from '../../../src/app/rules-api/clocks-request.ts';
import { bodyOf, rules } from './real-rules.ts';

/** The 24 hours within which Tower Hamlets must say that a complaint has come. */
function acknowledge(requestedAt: string, acknowledgedAt?: string, now?: string) {
  const events = [{ type: 'requested', stage: 'stage-1', at: requestedAt }];
  if (acknowledgedAt) events.push({ type: 'acknowledged', stage: 'stage-1', at: acknowledgedAt });
  const { clocks } = bodyOf(answerClocks(rules, { procedure: 'tower-hamlets', events, now }));
  return clocks.find(({ id }) => id === 'stage-1.acknowledge');
}

describe('24 hours are elapsed hours', () => {
  test.each([
    ['2026-03-28T12:00', '2026-03-28T12:00:00+00:00', '2026-03-29T13:00:00+01:00'],
    ['2026-10-24T12:00', '2026-10-24T12:00:00+01:00', '2026-10-25T11:00:00+00:00'],
    ['2026-05-01T09:30', '2026-05-01T09:30:00+01:00', '2026-05-02T09:30:00+01:00'],
  ])('asked for at %s, which is %s, they end at %s', (at, starts, due) => {
    expect(acknowledge(at)).toMatchObject({ starts, due, readings: [{ id: 'primary', due }] });
  });

  test('of a time that happens twice when the clocks go back, the first is meant', () => {
    expect(acknowledge('2026-10-25T01:30')?.starts).toBe('2026-10-25T01:30:00+01:00');
  });

  test('they are kept to the minute', () => {
    expect(acknowledge('2026-05-01T09:30', undefined, '2026-05-02T09:30')?.state).toBe('running');
    expect(acknowledge('2026-05-01T09:30', undefined, '2026-05-02T09:31')?.state).toBe('overdue');
    expect(acknowledge('2026-05-01T09:30', '2026-05-02T09:30')?.state).toBe('met');
    expect(acknowledge('2026-05-01T09:30', '2026-05-02T09:31')?.state).toBe('met-late');
  });
});

describe('where only the day is known', () => {
  test('they count from 00:00 of that day', () => {
    expect(acknowledge('2026-05-01')).toMatchObject({
      starts: '2026-05-01',
      due: '2026-05-02T00:00:00+01:00',
    });
  });

  test('an answer with a bare date is in time until the end of the day on which they end', () => {
    expect(acknowledge('2026-05-01T09:30', '2026-05-02')).toMatchObject({
      state: 'met',
      metAt: '2026-05-02',
    });
    expect(acknowledge('2026-05-01T09:30', '2026-05-03')?.state).toBe('met-late');
  });
});
