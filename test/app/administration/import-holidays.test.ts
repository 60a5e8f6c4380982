import { describe, expect, test } from 'vitest';
import { followCalendar } from '../../../src/app/administration/followed-calendar.ts';
import { holidaysIn, importHolidays, planImport } from '../../../src/app/administration/import-holidays.ts';
import type { Holiday } from '../../../src/domain/calendar/bank-holidays.ts';
import { changeComplaint } from '../../../src/app/change-complaint.ts';
import { queueBasis } from '../../../src/app/queue/basis.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { recording } from '../../builders/commands.ts';
import { followingServices } from '../../builders/following-services.ts';
import { anOfficer, staffWith } from '../../builders/some-staff.ts';
import { england } from '../../domain/england.ts';

const listOf = (year: number, but: readonly string[] = [], more: readonly Holiday[] = []): Holiday[] => [
  ...holidaysIn(england).filter(({ date }) => date.startsWith(`${year}`) && !but.includes(date)),
  ...more,
];
const extra = { date: '2026-05-05', title: 'An extra day' };
const withExtra = listOf(2026, [], [extra]);

/** On Friday 1 May 2026: a complaint of the day before, whose reply is due on Wednesday 6 May. */
async function given() {
  const services = followingServices('2026-05-01T10:00');
  await services.followed.refresh();
  const complaint = aComplaint().conferenceOn('2026-04-29').lodgedOn('2026-04-30T10:00');
  await store(complaint, services);
  const read = async () => (await readComplaint('id-of-first', services))!;
  const reply = async () =>
    (await read()).progress.clocks.find(({ clock }) => clock.id === 'stage-1.reply')?.due?.day.toString();
  return { services, read, reply };
}

describe('before it is confirmed', () => {
  test('an import tells what would change, and stores nothing', async () => {
    const { services, reply } = await given();
    const planned = await planImport(anOfficer, withExtra, services);
    if (!planned.ok) throw new Error(planned.reason);
    expect(planned.plan).toMatchObject({ changes: [{ ...extra, change: 'added' }], reachesFurther: false });
    expect(planned.plan.moves.map(({ events }) => events.map(({ clock }) => clock))).toEqual([
      ['stage-1.enter', 'stage-1.reply', 'stage-1.appointment'],
    ]);
    expect(await reply()).toBe('2026-05-06');
    expect(await services.calendars.holidayImports()).toHaveLength(1);
  });

  test('a list that says what is known is nothing new', async () => {
    const { services } = await given();
    expect(await planImport(anOfficer, listOf(2026), services)).toEqual({ ok: false, reason: 'nothing-new' });
  });

  test('a list of later years moves nothing, and is something new', async () => {
    const { services } = await given();
    const planned = await planImport(anOfficer, [{ date: '2029-01-01', title: 'New Year’s Day' }], services);
    expect(planned).toMatchObject({ ok: true, plan: { changes: [], reachesFurther: true, moves: [] } });
  });

  test('nobody but an administrator may', async () => {
    const { services } = await given();
    for (const actor of [staffWith(['officer']), staffWith(['chair']), staffWith([])])
      expect(await planImport(actor, withExtra, services)).toEqual({ ok: false, reason: 'not-found' });
    expect(await planImport(staffWith(['administrator']), withExtra, services)).toMatchObject({ ok: true });
  });
});

describe('once it is confirmed', () => {
  test('every reader counts by it at once, and what it did is recorded in the complaint', async () => {
    const { services, read, reply } = await given();
    expect(await importHolidays(anOfficer, 'Ada', withExtra, services)).toEqual({ ok: true });
    expect(await reply()).toBe('2026-05-07');
    const { entries, row } = await read();
    expect(entries.slice(1).map(({ event, recordedBy }) => [event.type, recordedBy])).toEqual([
      ['LimitMoved', 'staff-1'],
      ['LimitMoved', 'staff-1'],
      ['LimitMoved', 'staff-1'],
    ]);
    const { queue } = services;
    expect(await queue.stale(queueBasis(services), '', 10)).toEqual([]);
    const scope = { reader: 'staff-1', partnerships: ['durham'], own: [] };
    const time = { now: services.now(), endOfToday: services.now() };
    const found = await queue.find({ scope, view: 'all' }, time, { skip: 0, most: 10 });
    expect(found.rows[0]).toMatchObject({ id: row.id, due: '2026-05-07' });
    expect(services.told).toEqual(['id-of-first']);
    expect((await services.calendars.holidayImports())[0]).toMatchObject({ importedBy: 'Ada' });
  });

  test('the family hears of it once, however many of its dates move', async () => {
    const { services } = await given();
    await importHolidays(anOfficer, 'Ada', withExtra, services);
    expect(await services.outbox.ofComplaint('id-of-first')).toMatchObject([{ kind: 'news' }]);
  });

  test('the same list once more is nothing new', async () => {
    const { services, read } = await given();
    await importHolidays(anOfficer, 'Ada', withExtra, services);
    const again = await importHolidays(anOfficer, 'Ada', withExtra, services);
    expect(again).toEqual({ ok: false, reason: 'nothing-new' });
    expect((await read()).entries).toHaveLength(4);
  });

  test('an entry that somebody records at the same moment is taken in', async () => {
    const { services, read } = await given();
    const { entries } = services.complaints;
    let isFirst = true;
    const meanwhile = async (id: string) => {
      const known = await entries(id);
      if (!isFirst) return known;
      isFirst = false;
      const acknowledged = recording('acknowledged', '2026-05-01').decide;
      const changed = await changeComplaint(
        id,
        'staff-2',
        ({ complaint, entries: all, context }) => acknowledged({ complaint, entries: all, context }),
        services,
      );
      expect(changed).toEqual({ ok: true });
      return known;
    };
    const busy = {
      ...services,
      followed: services.followed,
      complaints: { ...services.complaints, entries: meanwhile },
    };
    expect(await importHolidays(anOfficer, 'Ada', withExtra, busy)).toEqual({ ok: true });
    const types = (await read()).entries.map(({ event }) => event.type);
    expect(types).toEqual([
      'ComplaintLodged',
      'ComplaintAcknowledged',
      'LimitMoved',
      'LimitMoved',
      'LimitMoved',
    ]);
  });

  test('a complaint that has ended keeps its days, and its family hears nothing', async () => {
    const services = followingServices('2026-05-20T10:00');
    await services.followed.refresh();
    const ended = aComplaint().under('tower-hamlets').conferenceOn('2026-04-29').lodgedOn('2026-04-30T10:00');
    await store(
      ended.and(
        recording('acknowledged', '2026-04-30T11:00'),
        recording('outcome-sent', '2026-05-06', { outcome: ['upheld'] }),
        recording('reconvened', '2026-05-19'),
      ),
      services,
    );
    await importHolidays(anOfficer, 'Ada', listOf(2026, ['2026-05-04']), services);
    const { entries, progress } = (await readComplaint('id-of-first', services))!;
    expect(entries.at(-1)!.event).toMatchObject({
      type: 'LimitMoved',
      from: '2026-05-08',
      stands: '2026-05-08',
    });
    expect(progress.clocks.find(({ clock }) => clock.id === 'stage-1.decision')).toMatchObject({
      state: 'met',
    });
    expect(await services.outbox.ofComplaint('id-of-first')).toEqual([]);
  });
});

describe('other processes, and later starts', () => {
  test('another process counts by it once it has looked', async () => {
    const { services } = await given();
    const other = followCalendar(holidaysIn(england), services.calendars, services.now);
    await other.refresh();
    await importHolidays(anOfficer, 'Ada', withExtra, services);
    expect(holidaysIn(other.current)).not.toContainEqual(extra);
    await other.refresh();
    expect(holidaysIn(other.current)).toContainEqual(extra);
  });

  test('a newer version of the service adds the years that were not known, and changes no other', async () => {
    const { services } = await given();
    await importHolidays(anOfficer, 'Ada', withExtra, services);
    const newYear = { date: '2029-01-01', title: 'New Year’s Day' };
    const newer = followCalendar(
      [...listOf(2026, ['2026-05-04']), newYear],
      services.calendars,
      services.now,
    );
    await newer.refresh();
    expect(holidaysIn(newer.current)).toEqual([...holidaysIn(services.followed.current), newYear]);
  });
});
