import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/calendar/day.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { dayInWords, limitInWords, momentInWords } from '../../../src/domain/calendar/words.ts';

test.each([
  ['2026-04-17', 'Friday 17 April 2026'],
  ['2024-02-29', 'Thursday 29 February 2024'],
  ['2026-11-01', 'Sunday 1 November 2026'],
])('%s is read as %s', (date, words) => {
  expect(dayInWords(day(date))).toBe(words);
});

test.each([
  [{ amount: 10, unit: 'working-days' as const }, '10 working days'],
  [{ amount: 1, unit: 'working-days' as const }, '1 working day'],
  [{ amount: 28, unit: 'days' as const }, '28 days'],
  [{ amount: 24, unit: 'hours' as const }, '24 hours'],
])('%o is read as %s', (limit, words) => {
  expect(limitInWords(limit)).toBe(words);
});

describe('a moment', () => {
  test.each([
    ['2026-04-17T13:05', '1:05pm'],
    ['2026-04-17T09:00', '9am'],
    ['2026-04-17T00:30', '12:30am'],
    ['2026-04-17T12:00', 'midday'],
    ['2026-04-17T00:00', 'midnight'],
  ])('%s is read with %s', (text, time) => {
    expect(momentInWords(moment(text))).toBe(`Friday 17 April 2026 at ${time}`);
  });

  test('with no time is read as its day', () => {
    expect(momentInWords(moment('2026-04-17'))).toBe('Friday 17 April 2026');
  });
});
