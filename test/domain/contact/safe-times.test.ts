import { describe, expect, test } from 'vitest';
import { exactTime, moment, momentOf, zonedText } from '../../../src/domain/calendar/moment.ts';
import { nextSafeTime } from '../../../src/domain/contact/safe-times.ts';
import { dayParts, type SafeTimes } from '../../../src/domain/contact/wishes.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
/** London time in, London time with its offset out. */
const from = (times: SafeTimes | null, now: string) =>
  zonedText(nextSafeTime(times, exactTime(moment(now)))).slice(0, 16);

describe('when nothing was said, nothing goes out between 8pm and 8am', () => {
  test.each([
    ['2026-04-14T08:00', '2026-04-14T08:00'],
    ['2026-04-14T12:34', '2026-04-14T12:34'],
    ['2026-04-14T19:59', '2026-04-14T19:59'],
    ['2026-04-14T20:00', '2026-04-15T08:00'],
    ['2026-04-14T23:59', '2026-04-15T08:00'],
    ['2026-04-15T00:00', '2026-04-15T08:00'],
    ['2026-04-15T07:59', '2026-04-15T08:00'],
  ])('what is due at %s goes out at %s', (now, sent) => expect(from(null, now)).toBe(sent));
});

describe('8am and 8pm are those of London', () => {
  test.each([
    ['the night in which summer time begins', '2026-03-28T20:00', '2026-03-29T07:00:00Z'],
    ['the night in which it ends', '2026-10-24T20:00', '2026-10-25T08:00:00Z'],
    ['summer', '2026-07-01T03:00', '2026-07-01T07:00:00Z'],
    ['winter', '2026-12-01T03:00', '2026-12-01T08:00:00Z'],
  ])('in %s', (_, now, utc) => {
    expect(
      nextSafeTime(null, exactTime(moment(now)))
        .toInstant()
        .toString(),
    ).toBe(utc);
  });

  test.each([
    ['7:30pm in summer', Date.UTC(2026, 6, 1, 18, 30), 0],
    ['8:30pm in summer, when it is 7:30pm in UTC', Date.UTC(2026, 6, 1, 19, 30), 11.5],
    ['the hour that comes twice, the first time', Date.UTC(2026, 9, 25, 0, 30), 7.5],
    ['the hour that comes twice, the second time', Date.UTC(2026, 9, 25, 1, 30), 6.5],
  ])('%s', (_, now, hours) => {
    const wait = nextSafeTime(null, momentOf(now).at!).epochMilliseconds - now;
    expect(wait / 3_600_000).toBe(hours);
  });
});

describe('the times that somebody chose', () => {
  test.each([
    ['mornings', { days: everyDay, parts: ['morning'] }, '2026-04-14T12:00', '2026-04-15T08:00'],
    ['afternoons', { days: everyDay, parts: ['afternoon'] }, '2026-04-14T09:00', '2026-04-14T12:00'],
    ['evenings', { days: everyDay, parts: ['evening'] }, '2026-04-14T16:59', '2026-04-14T17:00'],
    ['Mondays', { days: [1], parts: ['morning', 'evening'] }, '2026-04-14T09:00', '2026-04-20T08:00'],
    ['Tuesdays, on a Tuesday', { days: [2], parts: ['afternoon'] }, '2026-04-14T13:00', '2026-04-14T13:00'],
    ['Tuesdays, just too late', { days: [2], parts: ['morning'] }, '2026-04-14T12:00', '2026-04-21T08:00'],
    ['nights', { days: everyDay, parts: ['night'] }, '2026-04-14T09:00', '2026-04-14T20:00'],
    ['nights, at night', { days: everyDay, parts: ['night'] }, '2026-04-14T03:00', '2026-04-14T03:00'],
    ['all day and night', { days: everyDay, parts: [...dayParts] }, '2026-04-14T23:00', '2026-04-14T23:00'],
  ] as [string, SafeTimes, string, string][])('%s', (_, times, now, sent) =>
    expect(from(times, now)).toBe(sent),
  );

  test('the night of Sunday reaches to 8am on Monday, and no other night does', () => {
    const sundayNight: SafeTimes = { days: [7], parts: ['night'] };
    expect(from(sundayNight, '2026-04-20T07:59')).toBe('2026-04-20T07:59');
    expect(from(sundayNight, '2026-04-20T08:00')).toBe('2026-04-26T20:00');
    expect(from(sundayNight, '2026-04-19T07:00')).toBe('2026-04-19T20:00');
  });
});

test('whatever is chosen, the time is one of those, within eight days, and never before now', () => {
  for (const day of everyDay) {
    for (const part of dayParts) {
      for (let hour = 0; hour < 24 * 8; hour += 7) {
        const now = exactTime(moment('2026-03-23T00:30')).add({ hours: hour });
        const safe = nextSafeTime({ days: [day], parts: [part] }, now);
        const wait = safe.epochMilliseconds - now.epochMilliseconds;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(8 * 86_400_000);
        expect(nextSafeTime({ days: [day], parts: [part] }, safe).equals(safe)).toBe(true);
      }
    }
  }
});
