import { and, eq, gt, sql } from 'drizzle-orm';
import { invitations } from '../../../db/sqlite/schema.ts';
import type { InvitationStore } from '../../ports/invitation-store.ts';
import type { Database } from './database.ts';

/** Invitations in SQLite. */
export function makeInvitationStore(database: Database): InvitationStore {
  const staffId = sql.placeholder('staffId');
  const rest = { tokenHash: sql.placeholder('tokenHash'), expiresAt: sql.placeholder('expiresAt') };
  const set = { tokenHash: sql`${rest.tokenHash}`, expiresAt: sql`${rest.expiresAt}` };
  const standing = and(
    eq(invitations.tokenHash, rest.tokenHash),
    gt(invitations.expiresAt, sql.placeholder('now')),
  );
  const keep = database
    .insert(invitations)
    .values({ staffId, ...rest })
    .onConflictDoUpdate({ target: invitations.staffId, set })
    .prepare();
  const find = database.select().from(invitations).where(standing).prepare();
  const take = database.delete(invitations).where(standing).returning().prepare();
  const removeOf = database.delete(invitations).where(eq(invitations.staffId, staffId)).prepare();
  return {
    keep: async (invitation) => void keep.run({ ...invitation }),
    find: async (tokenHash, now) => find.get({ tokenHash, now }) ?? null,
    take: async (tokenHash, now) => take.get({ tokenHash, now }) ?? null,
    removeOf: async (id) => void removeOf.run({ staffId: id }),
  };
}
