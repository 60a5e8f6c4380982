import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { managerLinks } from '../../../db/sqlite/schema.ts';
import type { ManagerLinkStore } from '../../ports/manager-link-store.ts';
import type { Database } from './database.ts';

/** Links for line managers in SQLite. */
export function makeManagerLinkStore(database: Database): ManagerLinkStore {
  const now = sql.placeholder('now');
  const { complaintId, tokenHash, expiresAt } = managerLinks;
  const works = and(eq(tokenHash, sql.placeholder('tokenHash')), gt(expiresAt, now));
  const find = database.select().from(managerLinks).where(works).prepare();
  const take = database.delete(managerLinks).where(works).returning().prepare();
  const removeExpired = database.delete(managerLinks).where(lte(expiresAt, now)).prepare();
  return {
    async keep(link) {
      database.insert(managerLinks).values(link).onConflictDoUpdate({ target: complaintId, set: link }).run();
    },
    find: async (hash, time) => find.get({ tokenHash: hash, now: time }) ?? null,
    take: async (hash, time) => take.get({ tokenHash: hash, now: time }) ?? null,
    removeExpired: async (time) => void removeExpired.run({ now: time }),
  };
}
