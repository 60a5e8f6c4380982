import { describe, expect, test } from 'vitest';
import {
  compareMoments,
  exactTime,
  moment,
  momentOf,
  momentText,
} from '../../../src/domain/calendar/moment.ts';

describe('reading a moment', () => {
  test('a day alone has no time', () => {
    expect(moment('2026-04-01').at).toBeNull();
  });

  test('a date-time with no offset is London time', () => {
    expect(momentText(moment('2026-01-15T09:30'))).toBe('2026-01-15T09:30:00+00:00');
    expect(momentText(moment('2026-07-15T09:30'))).toBe('2026-07-15T09:30:00+01:00');
  });

  test('a date-time with an offset is turned into London time', () => {
    expect(momentText(moment('2026-07-15T09:30Z'))).toBe('2026-07-15T10:30:00+01:00');
    expect(momentText(moment('2026-07-15T09:30-05:00'))).toBe('2026-07-15T15:30:00+01:00');
  });

  test('an offset can move it to another day in London', () => {
    expect(moment('2026-07-15T23:30Z').day.toString()).toBe('2026-07-16');
  });

  test('a moment of the server is told in London time, whatever its own zone', () => {
    expect(momentText(momentOf(Date.UTC(2026, 6, 15, 23, 30)))).toBe('2026-07-16T00:30:00+01:00');
  });
});

describe('a time that a clock change skips or repeats', () => {
  test.each(['2026-03-29T01:00', '2026-03-29T01:30', '2026-03-29T01:59'])(
    '%s is skipped, and refused',
    (text) => {
      expect(() => moment(text)).toThrow(`${text} is skipped by a clock change`);
    },
  );

  test.each(['2026-03-29T00:59', '2026-03-29T02:00'])('%s is there', (text) => {
    expect(moment(text).day.toString()).toBe('2026-03-29');
  });

  test('a time that comes twice is the first of the two', () => {
    expect(momentText(moment('2026-10-25T01:30'))).toBe('2026-10-25T01:30:00+01:00');
  });

  test('the second of the two can be told by its offset', () => {
    expect(momentText(moment('2026-10-25T01:30+00:00'))).toBe('2026-10-25T01:30:00+00:00');
  });
});

describe('a text that is no moment', () => {
  test.each([
    '2026-02-30',
    '2026-02-30T10:00',
    '2026-02-30T10:00Z',
    '2026-04-01T25:00',
    '2026-04-01T10',
    '2026-04-01 10:00',
    'today',
  ])('"%s" is refused', (text) => {
    expect(() => moment(text)).toThrow(RangeError);
  });
});

describe('comparing moments', () => {
  test('goes by the exact time where both have one', () => {
    expect(compareMoments(moment('2026-04-01T10:00'), moment('2026-04-01T10:01'))).toBeLessThan(0);
  });

  test('goes by the day where one has no time', () => {
    expect(compareMoments(moment('2026-04-01'), moment('2026-04-01T23:59'))).toBe(0);
    expect(compareMoments(moment('2026-04-02'), moment('2026-04-01T23:59'))).toBeGreaterThan(0);
  });

  test('tells the two passes of a repeated hour apart', () => {
    expect(compareMoments(moment('2026-10-25T01:45+01:00'), moment('2026-10-25T01:15+00:00'))).toBeLessThan(
      0,
    );
  });
});

test('a limit in hours counts from the start of the day where only the day is known', () => {
  expect(exactTime(moment('2026-07-15')).toString()).toBe('2026-07-15T00:00:00+01:00[Europe/London]');
});
