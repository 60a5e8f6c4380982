import { and, desc, eq, isNotNull, isNull, lt, notInArray, sql } from 'drizzle-orm';
import { drafts, outbox } from '../../../db/sqlite/schema.ts';
import type { Database } from './database.ts';

const id = sql.placeholder('id');
const withId = eq(drafts.id, id);
const isUnsent = isNull(drafts.complaintId);
const value = (name: string) => sql`${sql.placeholder(name)}`;

/** The statements of the draft store, prepared once. */
export function prepareDraftQueries(database: Database) {
  const now = sql.placeholder('now');
  const saved = { answers: value('answers'), pending: value('pending'), updatedAt: value('now') };
  return {
    create: database
      .insert(drafts)
      .values({ id, answers: '{}', createdAt: now, updatedAt: now, owner: sql.placeholder('owner') })
      .prepare(),
    ofOwner: database
      .select()
      .from(drafts)
      .where(and(isUnsent, eq(drafts.owner, sql.placeholder('owner'))))
      .orderBy(desc(drafts.updatedAt), desc(sql`rowid`))
      .prepare(),
    read: database.select().from(drafts).where(withId).prepare(),
    save: database.update(drafts).set(saved).where(and(withId, isUnsent)).prepare(),
    ...prepareReturns(database),
    ...prepareEmails(database),
    ...prepareErasure(database),
  };
}

function prepareReturns(database: Database) {
  const { returnHash } = drafts;
  return {
    keepReturnHash: database
      .update(drafts)
      .set({ returnHash: value('returnHash') })
      .where(withId)
      .prepare(),
    listSaved: database
      .select()
      .from(drafts)
      .where(and(isUnsent, isNotNull(returnHash)))
      .prepare(),
    findByReturnHash: database
      .select()
      .from(drafts)
      .where(eq(returnHash, sql.placeholder('returnHash')))
      .prepare(),
  };
}

function prepareEmails(database: Database) {
  const isOfAddress = eq(drafts.email, sql.placeholder('address'));
  return {
    keepEmail: database
      .update(drafts)
      .set({ email: value('address'), emailHash: null })
      .where(and(withId, isUnsent))
      .prepare(),
    confirmEmail: database
      .update(drafts)
      .set({ emailHash: value('emailHash') })
      .where(and(withId, isUnsent, isOfAddress))
      .prepare(),
    findByEmailHash: database
      .select()
      .from(drafts)
      .where(and(isUnsent, eq(drafts.emailHash, sql.placeholder('emailHash'))))
      .prepare(),
  };
}

function prepareErasure(database: Database) {
  const unsent = database.select({ id: drafts.id }).from(drafts).where(isUnsent);
  return {
    findUnsent: database.select({ id: drafts.id }).from(drafts).where(and(withId, isUnsent)).prepare(),
    listOld: database
      .select({ id: drafts.id })
      .from(drafts)
      .where(and(isUnsent, lt(drafts.updatedAt, sql.placeholder('time'))))
      .prepare(),
    remove: database.delete(drafts).where(withId).prepare(),
    removeMessages: database.delete(outbox).where(eq(outbox.draftId, id)).prepare(),
    /** Those for an address that nobody has: they were about no draft from the start. */
    removeStrayMessages: database
      .delete(outbox)
      .where(and(isNotNull(outbox.draftId), notInArray(outbox.draftId, unsent)))
      .prepare(),
  };
}
