import { describe, expect, test } from 'vitest';
import {
  day,
  dayNumber,
  dayOfNumber,
  daysBetween,
  earliest,
  isAfter,
  latest,
} from '../../../src/domain/calendar/day.ts';

describe('a day', () => {
  test.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026-04-31'])('%s does not exist', (text) => {
    expect(() => day(text)).toThrow(RangeError);
  });

  test.each(['2026-04-01T10:00', '2026-04-01 10:00', '20260401', '2026-4-1', ''])(
    '"%s" is not written as a day',
    (text) => {
      expect(() => day(text)).toThrow(RangeError);
    },
  );

  test('29 February is there in leap years', () => {
    expect(day('2028-02-29').toString()).toBe('2028-02-29');
  });
});

describe('the number of a day', () => {
  test('counts from 1 January 1970', () => {
    expect([dayNumber(day('1970-01-01')), dayNumber(day('1970-01-02'))]).toEqual([0, 1]);
  });

  test('leads back to the same day, over both clock changes and 29 February', () => {
    for (const text of ['2026-03-29', '2026-10-25', '2024-02-29', '2016-01-01', '2028-12-31']) {
      expect(dayOfNumber(dayNumber(day(text))).toString()).toBe(text);
    }
  });
});

describe('days between', () => {
  test('are none on the same day', () => {
    expect(daysBetween(day('2026-04-01'), day('2026-04-01'))).toBe(0);
  });

  test('are negative when the second day is earlier', () => {
    expect(daysBetween(day('2026-04-03'), day('2026-04-01'))).toBe(-2);
  });

  test('count 29 February', () => {
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2026-02-28'), day('2026-03-01'))).toBe(1);
  });

  test('are whole over a clock change', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  });
});

describe('of several days', () => {
  const days = ['2026-04-02', '2026-04-01', '2026-04-03'].map(day);

  test('the earliest and the latest are found', () => {
    expect([earliest(days)?.toString(), latest(days)?.toString()]).toEqual(['2026-04-01', '2026-04-03']);
  });

  test('there is neither when there are none', () => {
    expect([earliest([]), latest([])]).toEqual([null, null]);
  });

  test('a day is not after itself', () => {
    expect([
      isAfter(day('2026-04-01'), day('2026-04-01')),
      isAfter(day('2026-04-02'), day('2026-04-01')),
    ]).toEqual([false, true]);
  });
});
