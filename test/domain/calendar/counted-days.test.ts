import { describe, expect, test } from 'vitest';
import { countDays, type CountedDay } from '../../../src/domain/calendar/counted-days.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { endOfLimit, type Limit } from '../../../src/domain/calendar/limit.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { england } from '../england.ts';

function working(start: string, limit: Limit): CountedDay[] {
  const ending = endOfLimit(moment(start), limit, england);
  if (!ending.ok) throw new Error(ending.reason);
  return countDays(day(start), limit, ending.due.day, england);
}

function inShort(counted: CountedDay): string {
  if (counted.status === 'counted') return `${counted.date} ${counted.number}`;
  return `${counted.date} ${counted.status === 'bank-holiday' ? counted.name : counted.status}`;
}

test('working days over Easter are counted or skipped, each with its reason', () => {
  expect(working('2026-04-02', { amount: 2, unit: 'working-days' }).map(inShort)).toEqual([
    '2026-04-02 start',
    '2026-04-03 Good Friday',
    '2026-04-04 weekend',
    '2026-04-05 weekend',
    '2026-04-06 Easter Monday',
    '2026-04-07 1',
    '2026-04-08 2',
  ]);
});

test('calendar days are all counted, bank holidays too', () => {
  expect(working('2026-04-02', { amount: 3, unit: 'days' }).map(inShort)).toEqual([
    '2026-04-02 start',
    '2026-04-03 1',
    '2026-04-04 2',
    '2026-04-05 3',
  ]);
});

test('hours have no days to count', () => {
  expect(working('2026-04-02', { amount: 24, unit: 'hours' })).toEqual([]);
});

describe('whatever the start', () => {
  const limits: Limit[] = [
    { amount: 3, unit: 'working-days' },
    { amount: 20, unit: 'working-days' },
    { amount: 28, unit: 'days' },
  ];

  test.each(limits)('the last day of $amount $unit is the last counted day, with that number', (limit) => {
    for (let at = 0; at < 800; at += 1) {
      const start = day('2022-01-01').add({ days: at }).toString();
      expect(working(start, limit).at(-1)).toMatchObject({ status: 'counted', number: limit.amount });
    }
  });
});
