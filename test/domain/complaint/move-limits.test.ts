import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../src/domain/calendar/calendar.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import type { LimitMoved } from '../../../src/domain/complaint/date-events.ts';
import type { Entry } from '../../../src/domain/complaint/events.ts';
import { moveLimits } from '../../../src/domain/complaint/move-limits.ts';
import { progress } from '../../../src/domain/complaint/progress.ts';
import { explain } from '../../../src/domain/procedure/explain.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { withDays } from '../../builders/other-holidays.ts';
import { recorded, told } from '../../builders/told.ts';
import { england } from '../england.ts';
import { durham } from '../procedures.ts';

/** Durham, but that the family has 10 working days to ask for stage 2. */
const inWorkingDays: Procedure = {
  ...durham,
  clocks: durham.clocks.map((clock) =>
    clock.id === 'stage-2.enter' ? { ...clock, limit: { amount: 10, unit: 'working-days' } } : clock,
  ),
};

/** A complaint, what a new calendar does to it on a day, and how it stands after that. */
function move(complaint: ComplaintBuilder | Entry[], on: string, after: Calendar, before = england) {
  const entries = Array.isArray(complaint) ? complaint : complaint.entries();
  const procedure = Array.isArray(complaint) ? inWorkingDays : complaint.procedure;
  const now = moment(on);
  const then = told(entries, procedure, now);
  const moved = moveLimits(then.complaint, { ...then.context, calendar: before }, after);
  if (!moved.ok) throw new Error(moved.reason);
  const all = [...entries, ...recorded(moved.events, entries, { now, recordedBy: 'staff-1' })];
  const { complaint: later, context } = told(all, procedure, now);
  const standing = progress(later, { ...context, calendar: after });
  const clock = (id: string) => standing.clocks.find((one) => one.clock.id === id)!;
  return { events: moved.events, entries: all, clock, due: (id: string) => clock(id).due?.day.toString() };
}

/** What is recorded of one limit. */
function of(events: readonly LimitMoved[], id = 'stage-1.reply'): LimitMoved | undefined {
  return events.find(({ clock }) => clock === id);
}

/** Lodged on Thursday 30 April 2026: the reply is due after Monday 4 May, a bank holiday, on Wednesday 6 May. */
const beforeMay = aComplaint().conferenceOn('2026-04-29').lodgedOn('2026-04-30T10:00');

describe('a limit of the authority', () => {
  test('is later when a day of it becomes a bank holiday, and the event tells from what to what and why', () => {
    const { events, due } = move(beforeMay, '2026-05-01', withDays(['2026-05-05']));
    expect(of(events)).toEqual({
      ...{ type: 'LimitMoved', at: '2026-05-01', clock: 'stage-1.reply' },
      ...{ from: '2026-05-06', to: '2026-05-07', stands: '2026-05-07' },
      holidays: [{ date: '2026-05-05', title: 'An extra day', change: 'added' }],
      readings: [
        {
          ...{ id: 'primary', starts: '2026-04-30T10:00:00+01:00' },
          ...{ from: '2026-05-06', to: '2026-05-07', stands: 'to' },
        },
      ],
    });
    expect(due('stage-1.reply')).toBe('2026-05-07');
  });

  test('is earlier when a bank holiday is withdrawn', () => {
    const { events, due } = move(beforeMay, '2026-05-01', withDays([], ['2026-05-04']));
    expect(of(events)).toMatchObject({ from: '2026-05-06', to: '2026-05-05', stands: '2026-05-05' });
    expect(due('stage-1.reply')).toBe('2026-05-05');
  });

  test.each([
    ['the day on which it starts', '2026-04-30'],
    ['a Saturday', '2026-05-02'],
    ['the day after its last day', '2026-05-07'],
  ])('stays when %s becomes a bank holiday', (_, date) => {
    const { events } = move(beforeMay, '2026-05-01', withDays([date]));
    expect(events.filter(({ clock }) => clock === 'stage-1.reply')).toEqual([]);
  });

  test('moves over a weekend when its last day, a Friday, becomes a bank holiday', () => {
    const complaint = aComplaint().conferenceOn('2026-05-11').lodgedOn('2026-05-12T10:00');
    const { due } = move(complaint, '2026-05-13', withDays(['2026-05-15']));
    expect(due('stage-1.reply')).toBe('2026-05-18');
  });

  test('moves over Christmas past the bank holidays that were known', () => {
    // Friday 25 and Monday 28 December 2026 are bank holidays.
    const complaint = aComplaint().conferenceOn('2026-12-21').lodgedOn('2026-12-22T10:00');
    const { events, due } = move(complaint, '2026-12-22', withDays(['2026-12-24']));
    expect(of(events)).toMatchObject({ from: '2026-12-29', to: '2026-12-30' });
    expect(due('stage-1.reply')).toBe('2026-12-30');
  });

  test('that was met keeps the day that it was met by, in both directions', () => {
    const met = beforeMay.and(recording('acknowledged', '2026-05-06'));
    const withdrawn = move(met, '2026-05-07', withDays([], ['2026-05-04']));
    expect(of(withdrawn.events)).toMatchObject({
      from: '2026-05-06',
      to: '2026-05-05',
      stands: '2026-05-06',
    });
    expect(withdrawn.clock('stage-1.reply').state).toBe('met');
    const added = move(met, '2026-05-07', withDays(['2026-05-05']));
    expect(added.due('stage-1.reply')).toBe('2026-05-06');
  });

  test('in days and in hours does not know bank holidays', () => {
    const appeal = aComplaint()
      .under('tower-hamlets')
      .conferenceOn('2026-04-29')
      .lodgedOn('2026-04-30T10:00');
    const { events } = move(appeal, '2026-04-30', withDays(['2026-05-01']));
    expect(events.map(({ clock }) => clock)).toEqual(['stage-1.decision']);
  });
});

describe('a limit of the family', () => {
  const running = beforeMay.underDefinition(inWorkingDays);

  test('is later when a day of it becomes a bank holiday', () => {
    const { events, due } = move(running, '2026-05-01', withDays(['2026-05-08']));
    const own = of(events, 'stage-2.enter');
    expect(own).toMatchObject({ from: '2026-05-15', to: '2026-05-18', stands: '2026-05-18' });
    expect(due('stage-2.enter')).toBe('2026-05-18');
  });

  test('is never earlier than it was told, and its working says what counting gives', () => {
    const after = withDays([], ['2026-05-04']);
    const { events, clock } = move(running, '2026-05-01', after);
    const own = of(events, 'stage-2.enter');
    expect(own).toMatchObject({ from: '2026-05-15', to: '2026-05-14', stands: '2026-05-15' });
    const status = clock('stage-2.enter');
    expect(status.due?.day.toString()).toBe('2026-05-15');
    const [working] = explain(inWorkingDays, status, after).workings;
    expect([working?.due, working?.stands].map((one) => one?.day.toString())).toEqual([
      '2026-05-14',
      '2026-05-15',
    ]);
    expect(working?.days.at(-1)).toMatchObject({ status: 'counted', number: 10 });
  });

  test('stays as told when nothing more changes, and follows a day that is later still', () => {
    const fewer = withDays([], ['2026-05-04']);
    const kept = move(running, '2026-05-01', fewer);
    expect(move(kept.entries, '2026-05-02', fewer, fewer).events).toEqual([]);
    const more = withDays(['2026-05-07', '2026-05-08'], ['2026-05-04']);
    const again = move(kept.entries, '2026-05-02', more, fewer);
    expect(of(again.events, 'stage-2.enter')).toMatchObject({
      ...{ from: '2026-05-15', to: '2026-05-18', stands: '2026-05-18' },
      holidays: [{ date: '2026-05-07' }, { date: '2026-05-08' }],
    });
    expect(again.due('stage-2.enter')).toBe('2026-05-18');
  });

  test('that was told stays open to its end: asking on that day is in time', () => {
    const { entries } = move(running, '2026-05-01', withDays([], ['2026-05-04']));
    const last = told(entries, inWorkingDays, moment('2026-05-15T23:00'));
    const context = { ...last.context, calendar: withDays([], ['2026-05-04']) };
    expect(progress(last.complaint, context).next).toMatchObject({ isLate: false });
    const past = { ...context, now: moment('2026-05-16T00:30') };
    expect(progress(last.complaint, past).next).toMatchObject({ isLate: true });
  });

  test('that two days swap within does not move, so nothing is recorded of it', () => {
    const { events } = move(running, '2026-05-01', withDays(['2026-05-08'], ['2026-05-04']));
    expect(events.some(({ clock }) => clock === 'stage-2.enter')).toBe(false);
  });
});

test('a complaint that has ended keeps every day', () => {
  const ended = beforeMay
    .under('tower-hamlets')
    .and(recording('acknowledged', '2026-04-30T11:00'), sending(['upheld'], '2026-05-06'))
    .and(recording('reconvened', '2026-05-27'));
  const { events, clock } = move(ended, '2026-05-28', withDays([], ['2026-05-04']));
  expect(events.every(({ from, stands }) => from === stands)).toBe(true);
  expect(clock('stage-1.decision').due?.day.toString()).toBe('2026-05-08');
});

test('a limit that starts anew is counted by the new calendar alone', () => {
  const after = withDays([], ['2026-05-04']);
  const { entries } = move(beforeMay.underDefinition(inWorkingDays), '2026-05-01', after);
  const lodged = entries[0]!;
  const anew = { ...lodged, event: { ...lodged.event, at: '2026-05-01' } } as Entry;
  const { complaint, context } = told([anew, ...entries.slice(1)], inWorkingDays, moment('2026-05-02'));
  const { clocks } = progress(complaint, { ...context, calendar: after });
  expect(clocks.find(({ clock }) => clock.id === 'stage-2.enter')?.due?.day.toString()).toBe('2026-05-15');
});

test('a limit that could no longer be counted is refused, rather than lost', () => {
  const late = aComplaint().conferenceOn('2028-12-11').lodgedOn('2028-12-12T10:00');
  const { complaint, context } = told(late.entries(), durham, moment('2028-12-12T10:00'));
  const extra = ['2028-12-27', '2028-12-28', '2028-12-29', '2028-12-22'];
  expect(moveLimits(complaint, context, withDays(extra))).toEqual({ ok: false, reason: 'calendar-ends' });
});
