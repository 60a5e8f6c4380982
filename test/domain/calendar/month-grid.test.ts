import { describe, expect, test } from 'vitest';
import { countDays } from '../../../src/domain/calendar/counted-days.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { monthGrids } from '../../../src/domain/calendar/month-grid.ts';
import { england } from '../england.ts';

const tenWorkingDays = { amount: 10, unit: 'working-days' } as const;
const overEaster = monthGrids(countDays(day('2026-04-01'), tenWorkingDays, day('2026-04-17'), england));
const overNewYear = monthGrids(countDays(day('2026-12-23'), tenWorkingDays, day('2027-01-11'), england));

describe('a month', () => {
  test('has the weeks in which days are counted or skipped, from Monday to Sunday', () => {
    expect(overEaster.map(({ title, weeks }) => [title, weeks.length])).toEqual([['April 2026', 3]]);
    expect(overEaster[0]?.weeks[1]?.map((cell) => cell?.date.toString()).at(0)).toBe('2026-04-06');
  });

  test('leaves the days of another month empty', () => {
    expect(overEaster[0]?.weeks[0]?.map((cell) => cell?.date.day ?? null)).toEqual([
      null,
      null,
      1,
      2,
      3,
      4,
      5,
    ]);
  });

  test('tells what each day is', () => {
    expect(overEaster[0]?.weeks[0]?.map((cell) => cell?.words ?? null)).toEqual([
      ...[null, null, 'start', 'day 1', 'Good Friday', 'weekend', 'weekend'],
    ]);
  });

  test('ends with the last day, and nothing is told after it', () => {
    const lastWeek = overEaster[0]?.weeks.at(-1)?.map((cell) => [cell?.status, cell?.words]);
    expect(lastWeek?.slice(4)).toEqual([
      ['last', 'day 10, last day'],
      ['outside', ''],
      ['outside', ''],
    ]);
  });
});

test('a counting over the new year has a grid for each month, and no day twice', () => {
  expect(overNewYear.map(({ title }) => title)).toEqual(['December 2026', 'January 2027']);
  const told = overNewYear
    .flatMap(({ weeks }) => weeks.flat())
    .filter((cell) => cell && cell.status !== 'outside');
  expect(told).toHaveLength(20);
  expect(new Set(told.map((cell) => cell?.date.toString())).size).toBe(20);
});

test('a limit in hours has no grid', () => {
  expect(monthGrids([])).toEqual([]);
});
