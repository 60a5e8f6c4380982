import { describe, expect, test } from 'vitest';
import { endOfLimit, limitSchema, type Limit } from '../../../src/domain/calendar/limit.ts';
import { moment, momentText } from '../../../src/domain/calendar/moment.ts';
import { england } from '../england.ts';

function end(start: string, amount: number, unit: Limit['unit']): string {
  const ending = endOfLimit(moment(start), { amount, unit }, england);
  return ending.ok ? momentText(ending.due) : ending.reason;
}

describe('working days', () => {
  test('start to count on the day after', () => {
    expect(end('2026-04-13', 1, 'working-days')).toBe('2026-04-14');
  });

  test('leave out weekends', () => {
    expect(end('2026-04-17', 1, 'working-days')).toBe('2026-04-20');
  });

  test('may start on a Saturday, a Sunday or a bank holiday', () => {
    expect(end('2026-04-18', 1, 'working-days')).toBe('2026-04-20');
    expect(end('2026-04-19', 1, 'working-days')).toBe('2026-04-20');
    expect(end('2026-04-06', 1, 'working-days')).toBe('2026-04-07');
  });

  test('leave out Good Friday and Easter Monday', () => {
    expect(end('2026-04-01', 10, 'working-days')).toBe('2026-04-17');
  });

  test('over Christmas leave out both bank holidays', () => {
    expect(end('2026-12-23', 3, 'working-days')).toBe('2026-12-30');
  });

  test('leave out the substitute days when Christmas is at a weekend', () => {
    expect(end('2027-12-24', 1, 'working-days')).toBe('2027-12-29');
  });

  test('leave out a bank holiday that came once', () => {
    expect(end('2022-09-16', 1, 'working-days')).toBe('2022-09-20');
    expect(end('2023-05-05', 1, 'working-days')).toBe('2023-05-09');
  });

  test('count 29 February', () => {
    expect(end('2024-02-28', 2, 'working-days')).toBe('2024-03-01');
    expect(end('2028-02-28', 2, 'working-days')).toBe('2028-03-01');
  });

  test('count from the day, whatever the hour', () => {
    expect(end('2026-04-13T23:59', 1, 'working-days')).toBe('2026-04-14');
  });

  test('are never guessed past the known bank holidays', () => {
    expect(end('2028-12-28', 1, 'working-days')).toBe('2028-12-29');
    expect(end('2028-12-28', 2, 'working-days')).toBe('calendar-ends');
  });

  test('are never guessed before the known bank holidays', () => {
    expect(end('2015-12-31', 1, 'working-days')).toBe('calendar-ends');
    expect(end('2016-01-01', 1, 'working-days')).toBe('2016-01-04');
  });
});

describe('days', () => {
  test('count weekends and bank holidays', () => {
    expect(end('2026-04-01', 5, 'days')).toBe('2026-04-06');
  });

  test('are not moved when they end at a weekend or on a bank holiday', () => {
    expect(end('2026-04-01', 3, 'days')).toBe('2026-04-04');
    expect(end('2026-12-20', 5, 'days')).toBe('2026-12-25');
  });

  test('go over the end of February', () => {
    expect(end('2024-02-01', 28, 'days')).toBe('2024-02-29');
    expect(end('2026-02-01', 28, 'days')).toBe('2026-03-01');
  });

  test('need no bank holidays', () => {
    expect(end('2028-12-20', 28, 'days')).toBe('2029-01-17');
  });
});

describe('24 hours', () => {
  test('end at the same time on the next day', () => {
    expect(end('2026-04-13T16:20', 24, 'hours')).toBe('2026-04-14T16:20:00+01:00');
  });

  test('end an hour later by the clock when the clocks go forward', () => {
    expect(end('2026-03-28T12:00', 24, 'hours')).toBe('2026-03-29T13:00:00+01:00');
  });

  test('end an hour earlier by the clock when the clocks go back', () => {
    expect(end('2026-10-24T12:00', 24, 'hours')).toBe('2026-10-25T11:00:00+00:00');
  });

  test('can end in the hour that comes twice: in its first pass, then in its second', () => {
    expect(end('2026-10-24T01:30', 24, 'hours')).toBe('2026-10-25T01:30:00+01:00');
    expect(end('2026-10-24T02:30', 24, 'hours')).toBe('2026-10-25T01:30:00+00:00');
  });

  test('that start in the second pass of that hour end at the same time on the next day', () => {
    expect(end('2026-10-25T01:30+00:00', 24, 'hours')).toBe('2026-10-26T01:30:00+00:00');
  });

  test('never end in the hour that is skipped', () => {
    expect(end('2026-03-28T01:30', 24, 'hours')).toBe('2026-03-29T02:30:00+01:00');
  });

  test('run over weekends and bank holidays', () => {
    expect(end('2026-04-02T17:00', 24, 'hours')).toBe('2026-04-03T17:00:00+01:00');
  });
});

test.each([0, -1, 1.5])('a limit of %d is refused', (amount) => {
  expect(limitSchema.safeParse({ amount, unit: 'days' }).success).toBe(false);
});
