import type { CalendarState, CalendarStore, Stored } from '../../ports/calendar-store.ts';
import type { Append } from '../../ports/complaint-store.ts';
import { makeAppend } from './append.ts';
import { prepareCalendarQueries } from './calendar-queries.ts';
import type { Database } from './database.ts';

/** What is known of coming days, in SQLite. */
export function makeCalendarStore(database: Database): CalendarStore {
  const queries = prepareCalendarQueries(database);
  const append = makeAppend(database);

  const state = (): CalendarState => ({
    list: queries.lastList.get()?.id ?? 0,
    meetings: queries.lastMeeting.get()?.id ?? 0,
    mark: queries.mark.get()?.mark ?? 0,
  });

  /** Stores by `add` what was worked out from `from`, and what it does to complaints. */
  const change = database.$client.transaction(
    (from: CalendarState, changes: readonly Append[], add: () => void): Stored => {
      const now = state();
      const isSame = now.list === from.list && now.meetings === from.meetings && now.mark === from.mark;
      if (!isSame) return { ok: false, reason: 'changed-meanwhile' };
      add();
      // All were read at one mark, so that none can have changed.
      for (const one of changes)
        if (!append(one).ok) throw new Error(`Complaint ${one.id} has changed within a transaction.`);
      return { ok: true };
    },
  );

  return {
    state: async () => state(),
    latestHolidays: async () => queries.latestList.get() ?? null,
    holidayImports: async () => queries.lists.all(),
    addHolidays: async (list, from, changes) =>
      change.immediate(from, changes, () => void queries.addList.run({ ...list })),
    meetingChanges: async () => queries.meetings.all(),
    changeMeetings: async (meetings, from, changes) =>
      change.immediate(from, changes, () => {
        for (const one of meetings) queries.addMeeting.run({ ...one });
      }),
  };
}
