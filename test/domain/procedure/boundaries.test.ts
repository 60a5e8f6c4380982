import { describe, expect, test } from 'vitest';
import { moment, momentOf } from '../../../src/domain/calendar/moment.ts';
import { daysLater, lastDayOf } from './boundaries/oracle.ts';
import { dueText, readings, standing, type Reading } from './boundaries/single-clock.ts';
import { starts } from './boundaries/starts.ts';

const inDays = readings.filter(({ clock }) => clock.limit.unit !== 'hours');
const inHours = readings.filter(({ clock }) => clock.limit.unit === 'hours');
const when = Object.entries(starts);

test('every reading of the 27 clocks is tried', () => {
  expect([inDays.length, inHours.length]).toEqual([27, 2]);
});

describe.each(inDays.map((reading) => [reading.name, reading] as const))('%s', (_name, reading) => {
  test.each(when)('ends with its last day, %s', (_when, days) => {
    for (const start of days) expectEndOfDay(reading, start);
  });
});

describe.each(inHours.map((reading) => [reading.name, reading] as const))('%s', (_name, reading) => {
  test.each(when)('ends to the minute, %s', (_when, days) => {
    for (const start of days)
      for (const time of ['00:30', '11:45', '22:59']) expectEndOfHours(reading, `${start}T${time}:00Z`);
  });
});

/** The day before, the last day and the day after: while it runs, and for what is done then. */
function expectEndOfDay(reading: Reading, start: string): void {
  const last = lastDayOf(start, reading.clock.limit);
  const before = daysLater(last, -1);
  const after = daysLater(last, 1);
  const at = (now: string, metAt?: string) =>
    standing(reading, moment(start), moment(now), metAt ? moment(metAt) : undefined);
  expect(dueText(at(last)), `from ${start}`).toBe(last);
  const running = [before, `${before}T12:00`, last, `${last}T00:00`, `${last}T23:59`].map(
    (now) => at(now).state,
  );
  expect(running, `from ${start}`).toEqual(['running', 'running', 'running', 'running', 'running']);
  expect([at(after).state, at(`${after}T00:00`).state], `from ${start}`).toEqual(['overdue', 'overdue']);
  const met = [before, last, `${last}T23:59`, after, `${after}T00:00`].map(
    (metAt) => at(`${after}T09:00`, metAt).state,
  );
  expect(met, `from ${start}`).toEqual(['met', 'met', 'met', 'met-late', 'met-late']);
}

/** A minute before, the very minute, and a minute after. Hours are elapsed hours: those of the UTC clock. */
function expectEndOfHours(reading: Reading, start: string): void {
  const end = Date.parse(start) + reading.clock.limit.amount * 3_600_000;
  const minutes = [-1, 0, 1].map((minute) => momentOf(end + minute * 60_000));
  const at = (now: number, metAt?: number) =>
    standing(reading, moment(start), minutes[now]!, metAt === undefined ? undefined : minutes[metAt]);
  expect(Date.parse(dueText(at(0))!), `from ${start}`).toBe(end);
  expect([at(0).state, at(1).state, at(2).state], `from ${start}`).toEqual(['running', 'running', 'overdue']);
  expect([at(2, 0).state, at(2, 1).state, at(2, 2).state], `from ${start}`).toEqual([
    'met',
    'met',
    'met-late',
  ]);
}
