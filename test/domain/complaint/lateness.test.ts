import { describe, expect, test } from 'vitest';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { latenessOf } from '../../../src/domain/complaint/lateness.ts';
import type { ClockState } from '../../../src/domain/procedure/clocks.ts';
import { england } from '../england.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { given } from '../../builders/given.ts';

/** The tier of Durham's reply, due on Wednesday 8 April 2026. */
function replyAt(now: string) {
  const reply = given(aComplaint())
    .on(now)
    .progress.duties.find(({ clock }) => clock?.clock.id === 'stage-1.reply');
  const { lateness } = reply!;
  return 'workingDaysLate' in lateness ? `${lateness.tier} ${lateness.workingDaysLate}` : lateness.tier;
}

test.each([
  ['the day before its last day', '2026-04-07T23:59', 'in-time'],
  ['its last day begins', '2026-04-08T00:00', 'due-today'],
  ['the last minute of its last day', '2026-04-08T23:59', 'due-today'],
  ['the next working day', '2026-04-09T00:00', 'late 1'],
  ['Friday', '2026-04-10T12:00', 'late 2'],
  ['Sunday, which adds nothing', '2026-04-12T12:00', 'late 2'],
  ['nine working days after', '2026-04-21T23:59', 'late 9'],
  ['ten working days after', '2026-04-22T00:00', 'long-overdue 10'],
  ['past a bank holiday, which adds nothing', '2026-05-04T12:00', 'long-overdue 17'],
])('%s, a limit in working days is %s: %s', (_, now, tier) => {
  expect(replyAt(now)).toBe(tier);
});

describe('a limit in hours', () => {
  /** Acknowledged within 24 hours of Wednesday 1 April 2026, 10:00. */
  const acknowledgeAt = (now: string) => {
    const scene = given(aComplaint().under('tower-hamlets')).on(now);
    return scene.progress.duties.find(({ step }) => step.event === 'acknowledged')!.lateness;
  };

  test.each([
    ['on the day before', '2026-04-01T23:59', { tier: 'in-time' }],
    ['on its last day', '2026-04-02T00:00', { tier: 'due-today' }],
    ['at its last second', '2026-04-02T10:00', { tier: 'due-today' }],
    ['a second later', '2026-04-02T10:00:01', { tier: 'late', workingDaysLate: 0 }],
    ['over the Easter weekend', '2026-04-06T23:59', { tier: 'late', workingDaysLate: 0 }],
    ['on the next working day', '2026-04-07T00:00', { tier: 'late', workingDaysLate: 1 }],
  ])('%s', (_, now, lateness) => {
    expect(acknowledgeAt(now)).toMatchObject(lateness);
  });
});

test('a limit that ends at a weekend is due on that day, and late on the next', () => {
  const due = moment('2026-05-03');
  const at = (now: string, state: ClockState) => latenessOf({ due, state }, england, moment(now));
  expect(at('2026-05-03T10:00', 'running')).toEqual({ tier: 'due-today', due });
  expect(at('2026-05-04T10:00', 'overdue')).toEqual({ tier: 'late', due, workingDaysLate: 0 });
  expect(at('2026-05-05T10:00', 'overdue')).toEqual({ tier: 'late', due, workingDaysLate: 1 });
});

test.each([
  ['met', 'met'],
  ['met-late', 'met'],
  ['not-started', 'not-running'],
  ['not-needed', 'not-running'],
] as const)('a clock that is %s is %s', (state, tier) => {
  const due = moment('2026-04-08');
  expect(latenessOf({ due, state }, england, moment('2026-06-01'))).toEqual({ tier });
});
