import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { drafts } from '../../../db/sqlite/schema.ts';
import type { Draft, DraftStore } from '../../ports/draft-store.ts';
import { emptyLog, type Database } from './database.ts';

/** Drafts in SQLite. Answers are JSON text, which keeps every character that can be typed. */
export function makeDraftStore(database: Database): DraftStore {
  const queries = prepare(database);
  return {
    async create(id, now) {
      queries.create.run({ id, now });
      return { id, answers: {}, pending: null, complaintId: null, createdAt: now, updatedAt: now };
    },
    async read(id) {
      const row = queries.read.get({ id });
      return row ? draftOf(row) : null;
    },
    async save(id, { answers, pending }, now) {
      const texts = { answers: JSON.stringify(answers), pending: pending && JSON.stringify(pending) };
      queries.save.run({ id, now, ...texts });
    },
    keepReturnHash: async (id, returnHash) => void queries.keepReturnHash.run({ id, returnHash }),
    async findByReturnHash(returnHash) {
      const row = queries.findByReturnHash.get({ returnHash });
      return row ? draftOf(row) : null;
    },
    listSaved: async () => queries.listSaved.all().map(draftOf),
    remove: async (id) => void queries.remove.run({ id }),
    async eraseUnsent(id) {
      const { changes } = queries.eraseUnsent.run({ id });
      emptyLog(database);
      return changes > 0;
    },
    removeUnsentBefore: async (time) => void queries.removeUnsentBefore.run({ time }),
  };
}

function draftOf({ returnHash: _kept, ...row }: typeof drafts.$inferSelect): Draft {
  return {
    ...row,
    answers: JSON.parse(row.answers),
    pending: row.pending === null ? null : JSON.parse(row.pending),
  };
}

function prepare(database: Database) {
  const id = sql.placeholder('id');
  const now = sql.placeholder('now');
  const saved = {
    answers: sql`${sql.placeholder('answers')}`,
    pending: sql`${sql.placeholder('pending')}`,
    updatedAt: sql`${now}`,
  };
  return {
    create: database.insert(drafts).values({ id, answers: '{}', createdAt: now, updatedAt: now }).prepare(),
    read: database.select().from(drafts).where(eq(drafts.id, id)).prepare(),
    save: database
      .update(drafts)
      .set(saved)
      .where(and(eq(drafts.id, id), isNull(drafts.complaintId)))
      .prepare(),
    ...prepareReturns(database),
    remove: database.delete(drafts).where(eq(drafts.id, id)).prepare(),
    eraseUnsent: database
      .delete(drafts)
      .where(and(eq(drafts.id, id), isNull(drafts.complaintId)))
      .prepare(),
    removeUnsentBefore: database
      .delete(drafts)
      .where(and(isNull(drafts.complaintId), lt(drafts.updatedAt, sql.placeholder('time'))))
      .prepare(),
  };
}

function prepareReturns(database: Database) {
  const returnHash = sql`${sql.placeholder('returnHash')}`;
  return {
    keepReturnHash: database
      .update(drafts)
      .set({ returnHash })
      .where(eq(drafts.id, sql.placeholder('id')))
      .prepare(),
    listSaved: database
      .select()
      .from(drafts)
      .where(and(isNull(drafts.complaintId), isNotNull(drafts.returnHash)))
      .prepare(),
    findByReturnHash: database.select().from(drafts).where(eq(drafts.returnHash, returnHash)).prepare(),
  };
}
