import { and, count, eq, gte, lt, sql } from 'drizzle-orm';
import { attempts } from '../../../db/sqlite/schema.ts';
import type { AttemptStore } from '../../ports/attempt-store.ts';
import type { Database } from './database.ts';

/** Tries are kept for a day, in milliseconds: no limit looks further back. */
const keptFor = 24 * 60 * 60 * 1000;

/** Tries in SQLite, so that a restart does not give anybody new ones. */
export function makeAttemptStore(database: Database): AttemptStore {
  const queries = prepare(database);
  const record = database.$client.transaction((key: string, now: number, since: number) => {
    queries.forget.run({ before: Math.min(since, now - keptFor) });
    queries.add.run({ key, now });
    return queries.count.get({ key, since })!.tries;
  });
  return {
    record: async (key, now, since) => record.immediate(key, now, since),
    clear: async (key) => void queries.clear.run({ key }),
  };
}

function prepare(database: Database) {
  const key = sql.placeholder('key');
  const ofKey = eq(attempts.key, key);
  return {
    add: database
      .insert(attempts)
      .values({ key, at: sql.placeholder('now') })
      .prepare(),
    count: database
      .select({ tries: count() })
      .from(attempts)
      .where(and(ofKey, gte(attempts.at, sql.placeholder('since'))))
      .prepare(),
    clear: database.delete(attempts).where(ofKey).prepare(),
    forget: database
      .delete(attempts)
      .where(lt(attempts.at, sql.placeholder('before')))
      .prepare(),
  };
}
