import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { QueueEntry, QueueQuery } from '../../src/ports/queue-store.ts';
import { april, newComplaint, queueEntry, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const both = { reader: 'staff-2', partnerships: ['durham', 'tower-hamlets'], own: [] };
const none = { reader: 'staff-1', partnerships: [], own: [] };
const hackney = { partnership: 'city-and-hackney', area: 'city-and-hackney', version: '1' };
const towerHamlets = { partnership: 'tower-hamlets', area: 'tower-hamlets', version: '1' };
/** Friday 17 April 2026, 10:00. */
const friday = { now: april(17) - 14 * 3_600_000 + 1, endOfToday: april(17) };
const all = { skip: 0, most: 100 };

/** One of each kind, by name. */
const kinds: Record<string, Partial<QueueEntry>> = {
  hackney,
  late: { lateAfter: april(15), isNew: false, assignee: 'staff-1' },
  today: { lateAfter: april(17), names: 'ada osullivan' },
  later: { lateAfter: april(20), assignee: 'staff-2', waiting: ['question'], isNew: false },
  decided: { state: 'family', duty: '', due: null, lateAfter: null, holder: null, stage: 'stage-2' },
  appeal: { ...towerHamlets, lateAfter: april(18), holder: 'group-manager', names: 'lukasz zolty' },
  ended: { state: 'ended', duty: '', due: null, lateAfter: null, rank: 2, holder: null, isNew: false },
  advocate: { state: 'withdrawn', lateAfter: null, rank: 0, waiting: ['advocate'], isNew: false },
};

/** How every store reads the queue. */
export function queueStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    for (const [index, [name, kind]] of Object.entries(kinds).entries()) {
      const lodgedAt = tuesdayMorning + index;
      const entry = queueEntry({ lodgedAt, ...kind });
      await opened.complaints.lodge(
        newComplaint(name, { reference: `${2222 + index}-K7M2`, queue: entry, recordedAt: lodgedAt }),
      );
    }
  });
  afterEach(() => opened.close());

  const found = async (asked: Partial<QueueQuery> = {}, part = all) => {
    const { rows, total } = await opened.queue.find({ scope: both, view: 'all', ...asked }, friday, part);
    return { names: rows.map(({ id }) => id.slice('id-of-'.length)).join(' '), total };
  };

  test('a young person who waits for an advocate comes first, then what is late first, ended ones last', async () => {
    expect(await found()).toEqual({ names: 'advocate late today appeal later decided ended', total: 7 });
  });

  test('a row says all that was kept', async () => {
    const { rows } = await opened.queue.find({ scope: both, view: 'late' }, friday, all);
    const kept = queueEntry({ lodgedAt: tuesdayMorning + 1, ...kinds['late'] });
    expect(rows).toEqual([{ id: 'id-of-late', reference: '2223-K7M2', ...kept }]);
  });

  test('nobody finds or counts what is not in a partnership of theirs, whatever they ask for', async () => {
    const own = { scope: { ...none, partnerships: ['city-and-hackney'] } };
    expect(await found(own)).toEqual({ names: 'hackney', total: 1 });
    expect(await found({ ...own, partnership: 'durham' })).toEqual({ names: '', total: 0 });
    expect(await found({ ...own, stage: { partnership: 'durham', id: 'stage-1' } })).toMatchObject({
      total: 0,
    });
    expect(await found({ ...own, search: { reference: '2223', words: ['ada'] } })).toMatchObject({
      total: 0,
    });
    expect(await found({ scope: none })).toEqual({ names: '', total: 0 });
    expect(await opened.queue.count(none, friday)).toMatchObject({ open: 0, late: 0, mine: 0 });
  });

  test('who may list their own alone finds and counts these, in their partnerships', async () => {
    const scope = { reader: 'staff-2', partnerships: ['city-and-hackney'], own: ['durham'] };
    expect(await found({ scope })).toEqual({ names: 'hackney later', total: 2 });
    expect(await opened.queue.count(scope, friday)).toMatchObject({ open: 2, mine: 1, unassigned: 1 });
    expect(await found({ scope: { ...none, reader: 'staff-2', own: ['tower-hamlets'] } })).toMatchObject({
      total: 0,
    });
  });

  test.each([
    ['open', 'advocate late today appeal later decided'],
    ['new', 'today appeal decided'],
    ['late', 'late'],
    ['due-today', 'today'],
    ['family', 'decided'],
    ['waiting', 'advocate later'],
    ['ended', 'advocate ended'],
  ] as const)('the view "%s" shows %s', async (view, names) => {
    expect(await found({ view })).toEqual({ names, total: names.split(' ').length });
  });

  test.each<[string, Partial<QueueQuery>, string]>([
    ['a partnership', { partnership: 'tower-hamlets' }, 'appeal'],
    ['a stage', { stage: { partnership: 'durham', id: 'stage-2' } }, 'decided'],
    ['a contact who has it', { holder: { partnership: 'tower-hamlets', id: 'group-manager' } }, 'appeal'],
    ['a contact of another partnership', { holder: { partnership: 'durham', id: 'group-manager' } }, ''],
    ['a member of staff', { assignee: 'staff-2' }, 'later'],
    ['nobody', { assignee: null, view: 'open' }, 'advocate today appeal decided'],
    ['two things at once', { assignee: 'staff-1', view: 'due-today' }, ''],
  ])('it is narrowed to %s', async (_, asked, names) => {
    expect((await found(asked)).names).toBe(names);
  });

  describe('searching', () => {
    const search = async (reference: string | null, ...words: string[]) =>
      (await found({ search: { reference, words } })).names;

    test('finds a reference by how it begins', async () => {
      expect(await search('2224')).toBe('today');
      expect(await search('2224-K7')).toBe('today');
      expect(await search('9999')).toBe('');
    });

    test('finds those of whose name every word that was typed begins one', async () => {
      expect(await search(null, 'osul')).toBe('today');
      expect(await search(null, 'osullivan', 'ada')).toBe('today');
      expect(await search(null, 'zol')).toBe('appeal');
      expect(await search(null, 'sullivan')).toBe('');
      expect(await search(null, 'ada', 'zolty')).toBe('');
    });

    test('finds by either, and nobody by nothing', async () => {
      expect(await search('2224', 'lukasz')).toBe('today appeal');
      expect(await search(null)).toBe('');
    });

    test.each(['%', '_da', "'", '"; drop table queue'])('takes %s as it is typed', async (text) => {
      expect(await search(null, text)).toBe('');
    });
  });

  test('it is read in parts, in the same order, with the number of all', async () => {
    expect(await found({}, { skip: 0, most: 3 })).toEqual({ names: 'advocate late today', total: 7 });
    expect(await found({}, { skip: 6, most: 3 })).toEqual({ names: 'ended', total: 7 });
    expect(await found({}, { skip: 9, most: 3 })).toEqual({ names: '', total: 7 });
  });

  test('those that go on are counted by how they stand', async () => {
    expect(await opened.queue.count(both, friday)).toEqual({
      ...{ open: 6, mine: 1, new: 3, unassigned: 4, late: 1, family: 1, failed: 0 },
    });
  });

  test('a limit is kept until its last instant', async () => {
    const at = async (now: number) => (await opened.queue.count(both, { now, endOfToday: now })).late;
    expect(await at(april(17))).toBe(1);
    expect(await at(april(17) + 1)).toBe(2);
  });
}
