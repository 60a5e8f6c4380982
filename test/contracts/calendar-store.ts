import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MeetingChange, NewHolidayList } from '../../src/ports/calendar-store.ts';
import { newAppend, newComplaint, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const list: NewHolidayList = {
  holidays: [{ date: '2026-05-04', title: 'Early May bank holiday' }],
  importedAt: tuesdayMorning,
  importedBy: 'Ada Ministrator',
};
const meeting: MeetingChange = {
  ...{ partnership: 'city-and-hackney', body: 'sub-committee', date: '2026-06-02' },
  ...{ change: 'added', at: tuesdayMorning, by: 'Ada Ministrator' },
};
const message = { key: 'news', for: { complaintId: 'id-of-first' }, kind: 'news', createdAt: 0 } as const;

/** What every store does with what is known of coming days. */
export function calendarStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
  });
  afterEach(() => opened.close());
  const known = () => opened.calendars.state();

  test('before the first list there is none', async () => {
    expect(await opened.calendars.latestHolidays()).toBeNull();
    expect(await opened.calendars.holidayImports()).toEqual([]);
  });

  test('the last list is in force, and who imported each of them stays to be seen', async () => {
    const { calendars } = opened;
    const next = { ...list, holidays: [], importedBy: 'Bo Ministrator' };
    expect(await calendars.addHolidays(list, await known(), [])).toEqual({ ok: true });
    expect(await calendars.latestHolidays()).toEqual({ id: 1, ...list });
    expect(await calendars.addHolidays(next, await known(), [])).toEqual({ ok: true });
    expect(await calendars.latestHolidays()).toEqual({ id: 2, ...next });
    expect((await calendars.holidayImports()).map(({ id, importedBy }) => [id, importedBy])).toEqual([
      [2, 'Bo Ministrator'],
      [1, 'Ada Ministrator'],
    ]);
  });

  test('what it does to complaints is stored with it, with its messages', async () => {
    const change = newAppend({ messages: [message] });
    await opened.calendars.addHolidays(list, await known(), [change]);
    expect(await opened.complaints.entries('id-of-first')).toHaveLength(2);
    expect(await opened.outbox.ofComplaint('id-of-first')).toHaveLength(1);
  });

  test('an entry that came meanwhile, of any complaint, keeps everything as it was', async () => {
    const from = await known();
    await opened.second.append(newAppend());
    const stored = await opened.calendars.addHolidays(list, from, [newAppend({ expectedPosition: 2 })]);
    expect(stored).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await opened.calendars.latestHolidays()).toBeNull();
    expect(await opened.complaints.entries('id-of-first')).toHaveLength(2);
  });

  test('so does another list that came meanwhile', async () => {
    const from = await known();
    await opened.calendars.addHolidays(list, from, []);
    expect(await opened.calendars.addHolidays(list, from, [])).toMatchObject({ reason: 'changed-meanwhile' });
    expect(await opened.calendars.holidayImports()).toHaveLength(1);
  });

  test('dates of meetings that were entered and taken back stay to be seen, in order, with who did it', async () => {
    const { calendars } = opened;
    await calendars.changeMeetings([meeting], await known(), [newAppend()]);
    const later = [
      { ...meeting, change: 'removed' as const },
      { ...meeting, date: '2026-06-09' },
    ];
    expect(await calendars.changeMeetings(later, await known(), [])).toEqual({ ok: true });
    expect(await calendars.meetingChanges()).toEqual([meeting, ...later]);
    expect(await opened.complaints.entries('id-of-first')).toHaveLength(2);
  });

  test('a meeting that was worked out from what is no longer so is not stored', async () => {
    const { calendars } = opened;
    const from = await known();
    await calendars.changeMeetings([meeting], from, []);
    const stored = await calendars.changeMeetings([meeting], from, [newAppend()]);
    expect(stored).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await calendars.meetingChanges()).toEqual([meeting]);
    expect(await opened.complaints.entries('id-of-first')).toHaveLength(1);
  });
}
