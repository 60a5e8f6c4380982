import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { complaintLinks } from '../../../db/sqlite/schema.ts';
import type { ComplaintLink, LinkStore, Signed } from '../../ports/link-store.ts';
import type { Database } from './database.ts';

/** Links between complaints in SQLite. */
export function makeLinkStore(database: Database): LinkStore {
  const queries = prepare(database);
  const link = database.$client.transaction((one: string, other: string, { by, at }: Signed): boolean => {
    if (queries.standing.get({ one, other })) return false;
    queries.add.run({ one, other, by, at });
    return true;
  });
  return {
    link: async (one, other, signed) => link.immediate(one, other, signed),
    unlink: async (one, other, { by, at }) => queries.end.run({ one, other, by, at }).changes > 0,
    of: async (complaintId) => queries.of.all({ one: complaintId }).map((row) => linkOf(row, complaintId)),
  };
}

function linkOf(row: typeof complaintLinks.$inferSelect, seenFrom: string): ComplaintLink {
  const { id, linkedBy, linkedAt, unlinkedBy, unlinkedAt } = row;
  const otherId = row.complaintId === seenFrom ? row.otherId : row.complaintId;
  const ended = unlinkedBy !== null && unlinkedAt !== null ? { by: unlinkedBy, at: unlinkedAt } : null;
  return { id, otherId, linkedBy, linkedAt, ended };
}

function prepare(database: Database) {
  const { id, complaintId, otherId, unlinkedAt } = complaintLinks;
  const [one, other] = [sql.placeholder('one'), sql.placeholder('other')];
  const [by, at] = [sql.placeholder('by'), sql.placeholder('at')];
  const isPair = or(
    and(eq(complaintId, one), eq(otherId, other)),
    and(eq(complaintId, other), eq(otherId, one)),
  );
  const standing = and(isPair, isNull(unlinkedAt));
  return {
    standing: database.select({ id }).from(complaintLinks).where(standing).prepare(),
    add: database
      .insert(complaintLinks)
      .values({ complaintId: one, otherId: other, linkedBy: by, linkedAt: at })
      .prepare(),
    end: database
      .update(complaintLinks)
      .set({ unlinkedBy: sql`${by}`, unlinkedAt: sql`${at}` })
      .where(standing)
      .prepare(),
    of: database
      .select()
      .from(complaintLinks)
      .where(or(eq(complaintId, one), eq(otherId, one)))
      .orderBy(asc(id))
      .prepare(),
  };
}
