import { eq, lte, sql } from 'drizzle-orm';
import { emailCodes } from '../../../db/sqlite/schema.ts';
import type { CodeUsed, EmailCodeStore } from '../../ports/email-code-store.ts';
import type { Database } from './database.ts';

/** Codes in SQLite. Of two who try at once, the second finds the try of the first counted. */
export function makeEmailCodeStore(database: Database): EmailCodeStore {
  const { find, remove, count, removeExpired } = prepare(database);
  const use = database.$client.transaction(
    (key: string, codeHash: string, now: number, mostTries: number): CodeUsed => {
      const code = find.get({ key });
      if (!code || code.expiresAt <= now || code.tries >= mostTries) return 'over';
      const isRight = code.codeHash === codeHash;
      if (isRight) remove.run({ key });
      else count.run({ key });
      if (isRight) return 'right';
      return code.tries + 1 >= mostTries ? 'over' : 'wrong';
    },
  );
  return {
    async keep(code) {
      const row = { ...code, tries: 0 };
      database.insert(emailCodes).values(row).onConflictDoUpdate({ target: emailCodes.key, set: row }).run();
    },
    use: async (key, codeHash, { now, mostTries }) => use.immediate(key, codeHash, now, mostTries),
    removeExpired: async (now) => void removeExpired.run({ now }),
  };
}

function prepare(database: Database) {
  const ofKey = eq(emailCodes.key, sql.placeholder('key'));
  return {
    find: database.select().from(emailCodes).where(ofKey).prepare(),
    remove: database.delete(emailCodes).where(ofKey).prepare(),
    count: database
      .update(emailCodes)
      .set({ tries: sql`${emailCodes.tries} + 1` })
      .where(ofKey)
      .prepare(),
    removeExpired: database
      .delete(emailCodes)
      .where(lte(emailCodes.expiresAt, sql.placeholder('now')))
      .prepare(),
  };
}
