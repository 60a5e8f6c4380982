import { expect, test } from 'vitest';
import { formatDate, mojDate } from '../../src/govuk/dates.ts';

test.each([
  ['datetime', '17 April 2026 at 2:01pm'],
  ['shortdatetime', '17 Apr 2026 at 2:01pm'],
  ['date', '17 April 2026'],
  ['shortdate', '17 Apr 2026'],
  ['time', '2:01pm'],
  ['day', 'Friday 17 April 2026'],
  ['day-time', 'Friday 17 April 2026 at 2:01pm'],
])('the format %s shows an exact moment in London time', (type, words) => {
  expect(mojDate('2026-04-17T13:01:00.000Z', type)).toBe(words);
});

test('a date-time with no offset is London time, and a date alone is that day', () => {
  expect(mojDate('2026-04-17T14:01', 'time')).toBe('2:01pm');
  expect(mojDate('2026-04-17', 'day')).toBe('Friday 17 April 2026');
});

test('a full hour has no minutes, and midnight and midday are 12', () => {
  expect(mojDate('2026-01-05T09:00', 'time')).toBe('9am');
  expect(mojDate('2026-01-05T00:00', 'time')).toBe('12am');
  expect(mojDate('2026-01-05T12:30', 'time')).toBe('12:30pm');
});

test('an unknown format leaves the timestamp as it is', () => {
  expect(mojDate('2026-04-17', 'weekly')).toBe('2026-04-17');
});

test('a timestamp that is not a date throws', () => {
  expect(() => mojDate('tomorrow', 'date')).toThrow(RangeError);
});

test('a timeline item without a format is refused with a remedy, never shown as today', () => {
  expect(() => formatDate()).toThrow('Give datetime.type, one of: datetime, shortdatetime');
});
