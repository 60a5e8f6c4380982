import { and, eq, lt, lte, or } from 'drizzle-orm';
import { morningMails } from '../../../db/sqlite/schema.ts';
import type { MorningStore } from '../../ports/morning-store.ts';
import type { Database } from './database.ts';

/** Who had the e-mail of a morning, in SQLite. A claim is one statement: of two processes, one has it. */
export function makeMorningStore(database: Database): MorningStore {
  const { advocateId: target, day: lastDay, dueAt: again } = morningMails;
  return {
    async claim(advocateId, day, now) {
      const isDue = and(eq(lastDay, day), lte(again, now));
      return (
        database
          .insert(morningMails)
          .values({ advocateId, day, dueAt: null })
          .onConflictDoUpdate({ target, set: { day, dueAt: null }, setWhere: or(lt(lastDay, day), isDue) })
          .run().changes > 0
      );
    },
    async tryAgain(advocateId, day, dueAt) {
      const isThat = and(eq(target, advocateId), eq(lastDay, day));
      database.update(morningMails).set({ dueAt }).where(isThat).run();
    },
  };
}
