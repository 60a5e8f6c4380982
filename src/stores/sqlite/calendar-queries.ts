import { asc, desc, sql } from 'drizzle-orm';
import { events, holidayLists, meetingChanges } from '../../../db/sqlite/schema.ts';
import type { Database } from './database.ts';

/** The statements of the calendar store. */
export function prepareCalendarQueries(database: Database) {
  const { id, importedAt, importedBy } = holidayLists;
  const { partnership, body, date, change, at, by } = meetingChanges;
  const list = {
    holidays: sql.placeholder('holidays'),
    importedAt: sql.placeholder('importedAt'),
    importedBy: sql.placeholder('importedBy'),
  };
  const meeting = {
    partnership: sql.placeholder('partnership'),
    body: sql.placeholder('body'),
    date: sql.placeholder('date'),
    change: sql.placeholder('change'),
    at: sql.placeholder('at'),
    by: sql.placeholder('by'),
  };
  const newest = desc(id);
  const last = desc(meetingChanges.id);
  return {
    // Rows are never removed, so the last row number grows with each.
    mark: database
      .select({ mark: sql<number>`coalesce(max(rowid), 0)` })
      .from(events)
      .prepare(),
    lastList: database.select({ id }).from(holidayLists).orderBy(newest).limit(1).prepare(),
    latestList: database.select().from(holidayLists).orderBy(newest).limit(1).prepare(),
    lists: database.select({ id, importedAt, importedBy }).from(holidayLists).orderBy(newest).prepare(),
    addList: database.insert(holidayLists).values(list).prepare(),
    lastMeeting: database
      .select({ id: meetingChanges.id })
      .from(meetingChanges)
      .orderBy(last)
      .limit(1)
      .prepare(),
    meetings: database
      .select({ partnership, body, date, change, at, by })
      .from(meetingChanges)
      .orderBy(asc(meetingChanges.id))
      .prepare(),
    addMeeting: database.insert(meetingChanges).values(meeting).prepare(),
  };
}
