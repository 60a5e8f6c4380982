import { eq, sql } from 'drizzle-orm';
import { calendarFeeds } from '../../../db/sqlite/schema.ts';
import type { FeedStore } from '../../ports/feed-store.ts';
import type { Database } from './database.ts';

/** Addresses of calendars in SQLite. */
export function makeFeedStore(database: Database): FeedStore {
  const queries = prepare(database);
  return {
    replace: async (complaintId, tokenHash, now) => void queries.replace.run({ complaintId, tokenHash, now }),
    find: async (tokenHash) => queries.find.get({ tokenHash })?.complaintId ?? null,
    isOn: async (complaintId) => queries.ofComplaint.get({ complaintId }) !== undefined,
    remove: async (complaintId) => void queries.remove.run({ complaintId }),
  };
}

function prepare(database: Database) {
  const { complaintId, tokenHash, madeAt } = calendarFeeds;
  const given = {
    complaintId: sql.placeholder('complaintId'),
    tokenHash: sql.placeholder('tokenHash'),
    madeAt: sql.placeholder('now'),
  };
  const ofComplaint = eq(complaintId, given.complaintId);
  return {
    replace: database
      .insert(calendarFeeds)
      .values(given)
      .onConflictDoUpdate({
        target: complaintId,
        set: {
          tokenHash: sql`excluded.${sql.identifier(tokenHash.name)}`,
          madeAt: sql`excluded.${sql.identifier(madeAt.name)}`,
        },
      })
      .prepare(),
    find: database
      .select({ complaintId })
      .from(calendarFeeds)
      .where(eq(tokenHash, given.tokenHash))
      .prepare(),
    ofComplaint: database.select({ complaintId }).from(calendarFeeds).where(ofComplaint).prepare(),
    remove: database.delete(calendarFeeds).where(ofComplaint).prepare(),
  };
}
