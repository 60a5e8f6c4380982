import { describe, expect, test } from 'vitest';
import { isCovered } from '../../../src/domain/calendar/calendar.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/domain/calendar/working-days.ts';
import { england } from '../england.ts';

test.each([
  ['2026-04-02', true, 'Thursday'],
  ['2026-04-03', false, 'Good Friday'],
  ['2026-04-04', false, 'Saturday'],
  ['2026-04-05', false, 'Sunday'],
  ['2026-04-06', false, 'Easter Monday'],
  ['2026-12-24', true, 'Christmas Eve'],
])('%s is a working day: %s (%s)', (date, expected) => {
  expect(isWorkingDay(day(date), england)).toBe(expected);
});

describe('working days left', () => {
  test('do not count today, and count the last day', () => {
    expect(workingDaysBetween(day('2026-04-13'), day('2026-04-17'), england)).toBe(4);
  });

  test('are none on the last day and after it', () => {
    expect(workingDaysBetween(day('2026-04-17'), day('2026-04-17'), england)).toBe(0);
    expect(workingDaysBetween(day('2026-04-20'), day('2026-04-17'), england)).toBe(0);
  });

  test('leave out a bank holiday', () => {
    expect(workingDaysBetween(day('2022-09-16'), day('2022-09-20'), england)).toBe(1);
  });
});

test('adding the working days between two days leads from the one to the other', () => {
  const start = day('2016-01-01');
  for (let days = 1; days < 3000; days += 37) {
    const end = addWorkingDays(start, days, england);
    if (end === 'calendar-ends') throw new Error('these days are known');
    expect(workingDaysBetween(start, end, england)).toBe(days);
  }
});

test('the calendar covers its first day and its last, and no other', () => {
  const covered = ['2015-12-31', '2016-01-01', '2028-12-31', '2029-01-01'].map((date) =>
    isCovered(day(date), england),
  );
  expect(covered).toEqual([false, true, true, false]);
});
