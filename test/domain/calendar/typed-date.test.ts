import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../src/content/calendar.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { readTypedDate } from '../../../src/domain/calendar/typed-date.ts';

/** A Friday. The calendar runs from 2016 to 2028. */
const today = day('2026-04-10');
const calendar = readCalendar();
const read = (typed: string, on = today) => readTypedDate(typed, { today: on, calendar });
const readAs = (typed: string, on = today) => {
  const answer = read(typed, on);
  return answer.ok ? answer.date.toString() : answer;
};

describe('a date is understood as people type it', () => {
  test.each([
    '3/4/26',
    '03/04/2026',
    '3.4.2026',
    '3-4-26',
    '3 4 2026',
    '3 / 4 / 2026',
    ' 3 April 2026 ',
    '03 Apr 2026',
    '3 apr. 2026',
    '3-Apr-26',
    '3april2026',
    'April 3 2026',
    'April 3rd, 2026',
    '3rd April 2026',
    '3rd of April 2026',
    'the 3rd of April, 2026',
    'on Friday 3 April 2026',
    'Fri 3 Apr 2026',
    "3 April '26",
    '2026-04-03',
    '03042026',
    '030426',
    '３/４/２６',
    '3 April 2026.',
  ])('%s is 3 April 2026', (typed) => expect(readAs(typed)).toBe('2026-04-03'));

  test.each([
    ['Febuary', '2026-02-14'],
    ['Sept', '2025-09-14'],
    ['JUNE', '2025-06-14'],
  ])('the month may be written %s', (month, date) => expect(readAs(`14 ${month}`)).toBe(date));

  test('the day comes before the month', () => expect(readAs('4/3/26')).toBe('2026-03-04'));

  test.each([
    ['today', '2026-04-10'],
    ['Yesterday', '2026-04-09'],
    ['the day before yesterday', '2026-04-08'],
  ])('%s is counted back from today', (typed, date) => expect(readAs(typed)).toBe(date));
});

describe('with no year, it is the last such day that is not to come', () => {
  test.each([
    ['3 April', '2026-04-03'],
    ['10 April', '2026-04-10'],
    ['11 April', '2025-04-11'],
    ['3/4', '2026-04-03'],
    ['25 Dec', '2025-12-25'],
  ])('%s is %s', (typed, date) => expect(readAs(typed)).toBe(date));

  test('29 February is that of the last leap year', () => expect(readAs('29 February')).toBe('2024-02-29'));
});

describe('what cannot be used is explained', () => {
  test.each(['', '   ', ' . '])('nothing typed (%j)', (typed) => {
    expect(read(typed)).toMatchObject({ ok: false, reason: 'empty' });
  });

  test.each([
    'soon',
    'last week',
    '3',
    '2026',
    '3/4/202',
    '3/4/20266',
    '12 Smarch 2026',
    '3 April 2026 or 4 April',
    '1/2/3/4',
  ])('%s is not a date that we know', (typed) =>
    expect(read(typed)).toEqual({ ok: false, reason: 'not-understood' }),
  );

  test.each([
    ['31 April', '31 April'],
    ['31/4/2026', '31 April 2026'],
    ['29 Feb 2025', '29 February 2025'],
    ['30 February', '30 February'],
    ['0 April 2026', '0 April 2026'],
    ['99/3/2026', '99 March 2026'],
  ])('%s does not exist', (typed, said) => {
    expect(read(typed)).toEqual({ ok: false, reason: 'no-such-day', values: { said } });
  });

  test('a month above 12 is named, for people who write the month first', () => {
    expect(read('3/25/2026')).toEqual({ ok: false, reason: 'no-such-month', values: { said: '25' } });
  });

  test('tomorrow has not come yet, and is said in words', () => {
    expect(read('11/4/2026')).toEqual({
      ok: false,
      reason: 'in-future',
      values: { said: 'Saturday 11 April 2026' },
    });
  });

  test.each(['31 December 2015', '1/1/1998'])('%s is before the calendar begins', (typed) => {
    expect(read(typed)).toEqual({ ok: false, reason: 'too-early' });
  });

  test('the first day of the calendar can be used', () =>
    expect(readAs('1 January 2016')).toBe('2016-01-01'));

  test('a day past the known bank holidays is never guessed', () => {
    expect(read('2 January 2029', day('2029-02-01'))).toEqual({ ok: false, reason: 'past-calendar' });
    expect(readAs('31 December 2028', day('2029-02-01'))).toBe('2028-12-31');
  });

  test.each([
    ['last Tuesday', 'Tuesday 7 April 2026', 'Tuesday 31 March 2026'],
    ['on Tues', 'Tuesday 7 April 2026', 'Tuesday 31 March 2026'],
    ['Friday', 'Friday 3 April 2026', 'Friday 27 March 2026'],
  ])('%s may be one of two days, so both are named', (typed, nearer, further) => {
    expect(read(typed)).toEqual({ ok: false, reason: 'which-week', values: { nearer, further } });
  });
});
