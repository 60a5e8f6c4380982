import type { CalendarState, CalendarStore, HolidayList, MeetingChange } from '../../ports/calendar-store.ts';
import type { Append } from '../../ports/complaint-store.ts';
import { append, type Complaints } from './complaint-store.ts';
import type { Outbox } from './outbox-store.ts';

/** What is known of coming days, in memory, for tests. Give it the maps of the stores that change with it. */
export function makeCalendarStore(
  complaints: Complaints = new Map(),
  outbox: Outbox = new Map(),
): CalendarStore {
  const lists: HolidayList[] = [];
  const meetings: MeetingChange[] = [];
  const mark = () => [...complaints.values()].reduce((sum, { entries }) => sum + entries.length, 0);
  const state = () => ({ list: lists.length, meetings: meetings.length, mark: mark() });
  const change = (from: CalendarState, changes: readonly Append[], add: () => void) => {
    const now = state();
    const isSame = now.list === from.list && now.meetings === from.meetings && now.mark === from.mark;
    if (!isSame) return { ok: false, reason: 'changed-meanwhile' } as const;
    add();
    for (const one of changes) append(complaints, outbox, one);
    return { ok: true } as const;
  };
  return {
    state: async () => state(),
    latestHolidays: async () => lists.at(-1) ?? null,
    holidayImports: async () => lists.map(({ holidays: _days, ...list }) => list).reverse(),
    addHolidays: async (list, from, changes) =>
      change(from, changes, () => void lists.push({ ...list, id: lists.length + 1 })),
    meetingChanges: async () => [...meetings],
    changeMeetings: async (added, from, changes) => change(from, changes, () => void meetings.push(...added)),
  };
}
