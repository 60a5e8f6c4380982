import { expect, test } from 'vitest';
import { day } from '../../../src/domain/calendar/day.ts';
import { isIn, monthsOf, reportingYear } from '../../../src/domain/figures/period.ts';

test.each([
  ['2026-03-31', 2025],
  ['2026-04-01', 2026],
  ['2026-12-31', 2026],
])('%s is in the reporting year that starts in April %i', (date, year) => {
  expect(reportingYear(day(date))).toBe(year);
});

test('a period has its first day and its last, and no other year', () => {
  const days = ['2025-03-31', '2025-04-01', '2027-03-31', '2027-04-01'];
  expect(days.filter((one) => isIn({ from: 2025, to: 2026 }, one))).toEqual(['2025-04-01', '2027-03-31']);
});

test('months end with that of today in a year that is not over, and with March in one that is', () => {
  const today = day('2026-06-15');
  expect(monthsOf({ from: 2026, to: 2026 }, today)).toEqual(['2026-04', '2026-05', '2026-06']);
  const both = monthsOf({ from: 2024, to: 2025 }, today);
  expect([both[0], both.length, both.at(-1)]).toEqual(['2024-04', 24, '2026-03']);
});
