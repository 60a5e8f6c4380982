import { and, desc, eq, gte, lt } from 'drizzle-orm';
import { asks } from '../../../db/sqlite/schema.ts';
import type { AskStore } from '../../ports/ask-store.ts';
import type { Database } from './database.ts';

/** What advocates asked for, in SQLite. */
export function makeAskStore(database: Database): AskStore {
  const { advocateId: whose, referenceHash, askedAt: when } = asks;
  return {
    async keep(ask) {
      const target = [whose, referenceHash];
      database.insert(asks).values(ask).onConflictDoUpdate({ target, set: ask }).run();
    },
    ofAdvocate: async (advocateId, since) =>
      database
        .select()
        .from(asks)
        .where(and(eq(whose, advocateId), gte(when, since)))
        .orderBy(desc(when))
        .all(),
    async removeOf(consentId) {
      database.delete(asks).where(eq(asks.consentId, consentId)).run();
    },
    async removeBefore(time) {
      database.delete(asks).where(lt(when, time)).run();
    },
  };
}
