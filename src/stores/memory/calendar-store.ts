import type { CalendarStore, HolidayList, WorkedOutFrom } from '../../ports/calendar-store.ts';
import { append, type Complaints } from './complaint-store.ts';
import type { Outbox } from './outbox-store.ts';

/** What is known of coming days, in memory, for tests. Give it the maps of the stores that change with it. */
export function makeCalendarStore(
  complaints: Complaints = new Map(),
  outbox: Outbox = new Map(),
): CalendarStore {
  const lists: HolidayList[] = [];
  const mark = () => [...complaints.values()].reduce((sum, { entries }) => sum + entries.length, 0);
  const isSame = (from: WorkedOutFrom) => lists.length === from.list && mark() === from.mark;
  return {
    mark: async () => mark(),
    latestHolidays: async () => lists.at(-1) ?? null,
    holidayImports: async () => lists.map(({ holidays: _days, ...list }) => list).reverse(),
    async addHolidays(list, from, changes) {
      if (!isSame(from)) return { ok: false, reason: 'changed-meanwhile' };
      lists.push({ ...list, id: lists.length + 1 });
      for (const change of changes) append(complaints, outbox, change);
      return { ok: true };
    },
  };
}
