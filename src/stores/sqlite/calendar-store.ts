import { desc, sql } from 'drizzle-orm';
import { events, holidayLists } from '../../../db/sqlite/schema.ts';
import type { CalendarStore, NewHolidayList, Stored, WorkedOutFrom } from '../../ports/calendar-store.ts';
import type { Append } from '../../ports/complaint-store.ts';
import { makeAppend } from './append.ts';
import type { Database } from './database.ts';

/** What is known of coming days, in SQLite. */
export function makeCalendarStore(database: Database): CalendarStore {
  const queries = prepare(database);
  const append = makeAppend(database);
  const mark = () => queries.mark.get()?.mark ?? 0;

  const appendAll = (changes: readonly Append[]) => {
    // All were read at one mark, so that none can have changed.
    for (const change of changes)
      if (!append(change).ok) throw new Error(`Complaint ${change.id} has changed within a transaction.`);
  };

  const addHolidays = database.$client.transaction(
    (list: NewHolidayList, from: WorkedOutFrom, changes: readonly Append[]): Stored => {
      const isSame = (queries.latest.get()?.id ?? 0) === from.list && mark() === from.mark;
      if (!isSame) return { ok: false, reason: 'changed-meanwhile' };
      queries.add.run({ ...list });
      appendAll(changes);
      return { ok: true };
    },
  );

  return {
    mark: async () => mark(),
    latestHolidays: async () => queries.latest.get() ?? null,
    holidayImports: async () => queries.imports.all(),
    addHolidays: async (list, from, changes) => addHolidays.immediate(list, from, changes),
  };
}

function prepare(database: Database) {
  const { id, importedAt, importedBy } = holidayLists;
  const newest = desc(id);
  const added = {
    holidays: sql.placeholder('holidays'),
    importedAt: sql.placeholder('importedAt'),
    importedBy: sql.placeholder('importedBy'),
  };
  return {
    // Rows are never removed, so the last row number grows with each.
    mark: database
      .select({ mark: sql<number>`coalesce(max(rowid), 0)` })
      .from(events)
      .prepare(),
    latest: database.select().from(holidayLists).orderBy(newest).limit(1).prepare(),
    imports: database.select({ id, importedAt, importedBy }).from(holidayLists).orderBy(newest).prepare(),
    add: database.insert(holidayLists).values(added).prepare(),
  };
}
