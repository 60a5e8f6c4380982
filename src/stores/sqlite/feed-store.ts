import { eq, sql } from 'drizzle-orm';
import type { calendarFeeds } from '../../../db/sqlite/schema.ts';
import type { FeedStore } from '../../ports/feed-store.ts';
import type { Database } from './database.ts';

/** Addresses of calendars in SQLite. `feeds`: the table of the kind of owner. */
export function makeFeedStore(database: Database, feeds: typeof calendarFeeds): FeedStore {
  const queries = prepare(database, feeds);
  return {
    replace: async (ownerId, tokenHash, now) => void queries.replace.run({ ownerId, tokenHash, now }),
    find: async (tokenHash) => queries.find.get({ tokenHash })?.ownerId ?? null,
    isOn: async (ownerId) => queries.ofOwner.get({ ownerId }) !== undefined,
    remove: async (ownerId) => void queries.remove.run({ ownerId }),
  };
}

function prepare(database: Database, feeds: typeof calendarFeeds) {
  const { ownerId, tokenHash, madeAt } = feeds;
  const given = {
    ownerId: sql.placeholder('ownerId'),
    tokenHash: sql.placeholder('tokenHash'),
    madeAt: sql.placeholder('now'),
  };
  const ofOwner = eq(ownerId, given.ownerId);
  return {
    replace: database
      .insert(feeds)
      .values(given)
      .onConflictDoUpdate({
        target: ownerId,
        set: {
          tokenHash: sql`excluded.${sql.identifier(tokenHash.name)}`,
          madeAt: sql`excluded.${sql.identifier(madeAt.name)}`,
        },
      })
      .prepare(),
    find: database.select({ ownerId }).from(feeds).where(eq(tokenHash, given.tokenHash)).prepare(),
    ofOwner: database.select({ ownerId }).from(feeds).where(ofOwner).prepare(),
    remove: database.delete(feeds).where(ofOwner).prepare(),
  };
}
