import { and, eq, gt, lte, or, sql } from 'drizzle-orm';
import { emailLinks } from '../../../db/sqlite/schema.ts';
import type { EmailLink, EmailLinkStore } from '../../ports/email-link-store.ts';
import type { MessageFor } from '../../ports/outbox-store.ts';
import type { Database } from './database.ts';

/** Links of e-mails in SQLite. A link is used by removing it: one statement, so nobody uses it twice. */
export function makeEmailLinkStore(database: Database): EmailLinkStore {
  const queries = prepare(database);
  return {
    keep: async ({ for: whom, ...link }) => void queries.keep.run({ ...link, ...ownerColumns(whom) }),
    find: async (tokenHash, now) => linkOf(queries.find.get({ tokenHash, now })),
    take: async (tokenHash, now) => linkOf(queries.take.get({ tokenHash, now })),
    removeOf: async (whom) => void queries.removeOf.run(ownerColumns(whom)),
    removeExpired: async (now) => void queries.removeExpired.run({ now }),
  };
}

function ownerColumns(whom: MessageFor) {
  return { complaintId: null, draftId: null, ...whom };
}

function linkOf(row: typeof emailLinks.$inferSelect | undefined): EmailLink | null {
  if (!row) return null;
  const { complaintId, draftId, ...link } = row;
  return { ...link, for: complaintId === null ? { draftId: draftId! } : { complaintId } };
}

function prepare(database: Database) {
  const { tokenHash, complaintId, draftId, expiresAt } = emailLinks;
  const now = sql.placeholder('now');
  const given = {
    tokenHash: sql.placeholder('tokenHash'),
    complaintId: sql.placeholder('complaintId'),
    draftId: sql.placeholder('draftId'),
    purpose: sql.placeholder('purpose'),
    addressHash: sql.placeholder('addressHash'),
    expiresAt: sql.placeholder('expiresAt'),
  };
  const works = and(eq(tokenHash, given.tokenHash), gt(expiresAt, now));
  const ofOwner = or(eq(complaintId, given.complaintId), eq(draftId, given.draftId));
  return {
    keep: database.insert(emailLinks).values(given).prepare(),
    find: database.select().from(emailLinks).where(works).prepare(),
    take: database.delete(emailLinks).where(works).returning().prepare(),
    removeOf: database.delete(emailLinks).where(ofOwner).prepare(),
    removeExpired: database.delete(emailLinks).where(lte(expiresAt, now)).prepare(),
  };
}
