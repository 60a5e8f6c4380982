import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import {
  changesBetween,
  compareHolidays,
  mergeHolidays,
  yearsOf,
} from '../../../src/domain/calendar/holidays.ts';

const newYear = (year: number) => ({ date: `${year}-01-01`, title: 'New Year’s Day' });
const mayDay = { date: '2026-05-04', title: 'Early May bank holiday' };
const veDay = { date: '2026-05-08', title: 'VE Day' };

test('a new list speaks for its own years, and what is known of older ones stays', () => {
  const known = [newYear(2018), mayDay];
  expect(mergeHolidays(known, [newYear(2026), veDay])).toEqual([newYear(2018), newYear(2026), veDay]);
});

test('a year between the first and the last of a list is spoken for, also when it names no day of it', () => {
  expect(yearsOf([newYear(2025), newYear(2027)])).toEqual([2025, 2026, 2027]);
  expect(yearsOf([])).toEqual([]);
  expect(mergeHolidays([mayDay], [newYear(2025), newYear(2027)])).toEqual([newYear(2025), newYear(2027)]);
});

test('what is different is told for the years that both calendars know', () => {
  const before = calendarOf([newYear(2026), mayDay]);
  const after = calendarOf([newYear(2026), veDay, newYear(2027)]);
  expect(compareHolidays(before, after)).toEqual([
    { ...mayDay, change: 'withdrawn' },
    { ...veDay, change: 'added' },
  ]);
});

test('a holiday with another name on the same day is no change', () => {
  const before = calendarOf([mayDay]);
  expect(compareHolidays(before, calendarOf([{ ...mayDay, title: 'May Day' }]))).toEqual([]);
});

test('a change counts from the day after the start to the last day, and not on a weekend', () => {
  const on = (date: string) => ({ date, title: 'A day', change: 'added' as const });
  const [start, end] = [day('2026-05-01'), day('2026-05-08')];
  const changes = ['2026-05-01', '2026-05-02', '2026-05-04', '2026-05-08', '2026-05-11'].map(on);
  expect(changesBetween(changes, start, end)).toEqual([on('2026-05-04'), on('2026-05-08')]);
});

test('a calendar without a bank holiday knows no year, so there is none', () => {
  expect(() => calendarOf([])).toThrow('knows no year');
});
