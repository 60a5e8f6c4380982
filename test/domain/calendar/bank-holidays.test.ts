import { describe, expect, test } from 'vitest';
import { bankHolidaysSchema } from '../../../src/domain/calendar/bank-holidays.ts';
import { makeCalendar } from '../../../src/domain/calendar/calendar.ts';
import { day, dayOfNumber } from '../../../src/domain/calendar/day.ts';
import { england } from '../england.ts';
import { publishedHolidays } from '../published-holidays.ts';

const years = Array.from({ length: 13 }, (_, at) => 2016 + at);
const ours = [...england.holidays.keys()].map((number) => dayOfNumber(number).toString());

test('bank holidays are known from 2016 to 2028', () => {
  expect([england.first.toString(), england.last.toString()]).toEqual(['2016-01-01', '2028-12-31']);
});

test.each(years)('the bank holidays of %i on weekdays are those that date-holidays knows', (year) => {
  const published = [...publishedHolidays(year, year).keys()].filter((date) => day(date).dayOfWeek <= 5);
  expect(ours.filter((date) => date.startsWith(`${year}-`)).sort()).toEqual(published.sort());
});

test('no bank holiday of the file stands on a weekend: GOV.UK gives the substitute day', () => {
  expect(ours.filter((date) => day(date).dayOfWeek > 5)).toEqual([]);
});

describe('the bank holidays that came once', () => {
  test.each([
    ['2020-05-08', 'Early May bank holiday (VE day)'],
    ['2022-06-02', 'Spring bank holiday'],
    ['2022-06-03', 'Platinum Jubilee bank holiday'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
  ])('%s is %s', (date, name) => {
    expect(england.holidays.get(day(date).since(day('1970-01-01')).days)).toBe(name);
  });

  test.each(['2020-05-04', '2022-05-30'])('%s was moved, and is a working day', (date) => {
    expect(ours).not.toContain(date);
  });
});

describe('the file', () => {
  const file = (events: object[]) => ({ 'england-and-wales': { division: 'england-and-wales', events } });

  test('may hold more than the rules use, as GOV.UK publishes it', () => {
    const events = [{ title: 'Boxing Day', date: '2024-12-26', notes: '', bunting: true }];
    const parsed = bankHolidaysSchema.parse({ ...file(events), scotland: {} });
    expect(makeCalendar(parsed).holidays.size).toBe(1);
  });

  test('is refused with a day that does not exist', () => {
    expect(bankHolidaysSchema.safeParse(file([{ title: 'Never', date: '2026-02-30' }])).success).toBe(false);
  });

  test('is refused with no events', () => {
    expect(bankHolidaysSchema.safeParse(file([])).success).toBe(false);
  });
});
