import { asc, desc, eq, getTableColumns, or, sql } from 'drizzle-orm';
import { complaints, ownConcerns } from '../../../db/sqlite/schema.ts';
import type { OwnConcernStore } from '../../ports/own-concern-store.ts';
import type { Database } from './database.ts';

/** The own concerns of professionals in SQLite. What was written from an account is found by its draft once it is sent. */
export function makeOwnConcernStore(database: Database): OwnConcernStore {
  const queries = prepare(database);
  return {
    add: async (concern) => void database.insert(ownConcerns).values(concern).run(),
    find: async (id) => queries.find.get({ id }) ?? null,
    ofAdvocate: async (advocateId) => queries.ofAdvocate.all({ advocateId }),
    ofComplaint: async (complaintId) => queries.ofComplaint.get({ complaintId }) ?? null,
    remove: async (id) => void queries.remove.run({ id }),
  };
}

function prepare(database: Database) {
  const id = sql.placeholder('id');
  const complaintId = sql<string | null>`coalesce(${ownConcerns.complaintId}, ${complaints.id})`;
  const select = () =>
    database
      .select({ ...getTableColumns(ownConcerns), complaintId })
      .from(ownConcerns)
      .leftJoin(complaints, eq(complaints.draftId, ownConcerns.draftId));
  const ofComplaint = or(
    eq(ownConcerns.complaintId, sql.placeholder('complaintId')),
    eq(complaints.id, sql.placeholder('complaintId')),
  );
  return {
    find: select().where(eq(ownConcerns.id, id)).prepare(),
    ofAdvocate: select()
      .where(eq(ownConcerns.advocateId, sql.placeholder('advocateId')))
      .orderBy(desc(ownConcerns.createdAt), asc(ownConcerns.id))
      .prepare(),
    ofComplaint: select().where(ofComplaint).prepare(),
    remove: database.delete(ownConcerns).where(eq(ownConcerns.id, id)).prepare(),
  };
}
