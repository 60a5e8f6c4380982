import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { emailLinks } from '../../../db/sqlite/schema.ts';
import type { EmailLinkStore } from '../../ports/email-link-store.ts';
import type { Database } from './database.ts';

/** Links of e-mails in SQLite. A link is used by removing it: one statement, so nobody uses it twice. */
export function makeEmailLinkStore(database: Database): EmailLinkStore {
  const queries = prepare(database);
  return {
    keep: async (link) => void queries.keep.run({ ...link }),
    find: async (tokenHash, now) => queries.find.get({ tokenHash, now }) ?? null,
    take: async (tokenHash, now) => queries.take.get({ tokenHash, now }) ?? null,
    removeOf: async (complaintId) => void queries.removeOf.run({ complaintId }),
    removeExpired: async (now) => void queries.removeExpired.run({ now }),
  };
}

function prepare(database: Database) {
  const { tokenHash, expiresAt } = emailLinks;
  const now = sql.placeholder('now');
  const given = {
    tokenHash: sql.placeholder('tokenHash'),
    complaintId: sql.placeholder('complaintId'),
    purpose: sql.placeholder('purpose'),
    addressHash: sql.placeholder('addressHash'),
    expiresAt: sql.placeholder('expiresAt'),
  };
  const works = and(eq(tokenHash, given.tokenHash), gt(expiresAt, now));
  return {
    keep: database.insert(emailLinks).values(given).prepare(),
    find: database.select().from(emailLinks).where(works).prepare(),
    take: database.delete(emailLinks).where(works).returning().prepare(),
    removeOf: database.delete(emailLinks).where(eq(emailLinks.complaintId, given.complaintId)).prepare(),
    removeExpired: database.delete(emailLinks).where(lte(expiresAt, now)).prepare(),
  };
}
