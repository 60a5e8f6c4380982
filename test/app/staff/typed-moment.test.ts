import { describe, expect, test } from 'vitest';
import { readTypedMoment } from '../../../src/app/staff/typed-moment.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { momentText } from '../../../src/domain/calendar/moment.ts';
import { england } from '../../domain/england.ts';

const known = { today: day('2026-04-02'), calendar: england };

function read(date: string, time = '', needsTime = false): string {
  const typed = readTypedMoment({ date, time }, known, needsTime);
  return typed.ok ? momentText(typed.moment) : `${typed.field}: ${typed.reason}`;
}

describe('a day and a time that staff type', () => {
  test.each([
    ['a day alone', '1/4/26', '', '2026-04-01'],
    ['a day and a time', '1/4/26', '14:30', '2026-04-01T14:30:00+01:00'],
    ['a time with a full stop and one digit', '1 April', '9.05', '2026-04-01T09:05:00+01:00'],
    ['a time in winter', '28/3/26', '12:00', '2026-03-28T12:00:00+00:00'],
  ])('%s', (_, date, time, expected) => {
    expect(read(date, time)).toBe(expected);
  });

  test.each([
    ['no day', '', '14:30', 'date: empty'],
    ['a day that there is not', '31/2/26', '', 'date: no-such-day'],
    ['a time that cannot be understood', '1/4/26', 'noon', 'time: time-not-understood'],
    ['an hour that there is not', '1/4/26', '24:00', 'time: time-not-understood'],
    ['a minute that there is not', '1/4/26', '12:60', 'time: time-not-understood'],
    ['a time that the clock change skips', '29/3/26', '01:30', 'time: time-skipped'],
  ])('%s is told at its field', (_, date, time, expected) => {
    expect(read(date, time)).toBe(expected);
  });

  test('a limit in hours wants the time', () => {
    expect(read('1/4/26', ' ', true)).toBe('time: time-empty');
    expect(read('1/4/26', '10:00', true)).toBe('2026-04-01T10:00:00+01:00');
  });
});
