import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/calendar/day.ts';
import { readComingDate } from '../../../src/domain/calendar/typed-coming-date.ts';
import { england } from '../england.ts';

/** Thursday 9 April 2026. */
const read = (typed: string, from = '2026-04-09') =>
  readComingDate(typed, { from: day(from), calendar: england });

describe('a day to come is understood', () => {
  test.each([
    ['24/4/26', '2026-04-24'],
    ['24 April', '2026-04-24'],
    ['Friday 24th April 2026', '2026-04-24'],
    ['9.4.2026', '2026-04-09'],
    ['today', '2026-04-09'],
    ['tomorrow', '2026-04-10'],
    ['the day after tomorrow', '2026-04-11'],
    ['8 April', '2027-04-08'],
    ['3 January', '2027-01-03'],
    ['29 February', '2028-02-29'],
  ])('"%s" is %s', (typed, date) => {
    const answer = read(typed);
    expect(answer.ok && answer.date.toString()).toBe(date);
  });
});

describe('a day is refused', () => {
  test.each([
    ['', 'empty'],
    ['some time', 'not-understood'],
    ['Friday', 'not-understood'],
    ['31/4/26', 'no-such-day'],
    ['31 April', 'no-such-day'],
    ['4/24/26', 'no-such-month'],
    ['8/4/26', 'in-past'],
    ['1 May 2030', 'past-calendar'],
  ])('"%s": %s', (typed, reason) => {
    expect(read(typed)).toMatchObject({ ok: false, reason });
  });

  test('and named in the sentence that says why', () => {
    expect(read('8/4/26')).toMatchObject({ values: { said: 'Wednesday 8 April 2026' } });
    expect(read('31 April')).toMatchObject({ values: { said: '31 April' } });
  });
});
