import { and, asc, eq, lt, sql } from 'drizzle-orm';
import { complaints, drafts, emailLinks, events, files, outbox } from '../../../db/sqlite/schema.ts';
import type { Database } from './database.ts';

const { id, reference, codeHash, draftId, lodgedAt, seenPosition } = complaints;
const row = { id, reference, codeHash, seenPosition };

/** The statements of the complaint store, prepared once: each is then more than twice as fast. */
export function prepareComplaintQueries(database: Database) {
  const withId = eq(id, sql.placeholder('id'));
  const select = () => database.select(row).from(complaints);
  const position = sql<number>`max(${events.position})`;
  const ofEvents = eq(id, events.complaintId);
  return {
    ...prepareChanges(database),
    find: select().where(withId).prepare(),
    findByReference: select()
      .where(eq(reference, sql.placeholder('reference')))
      .prepare(),
    findByDraft: select()
      .where(eq(draftId, sql.placeholder('draftId')))
      .prepare(),
    list: select().orderBy(asc(lodgedAt), asc(id)).prepare(),
    /** The index of events has both columns, in this order: no event is read. */
    positions: database
      .select({ id, reference, position })
      .from(events)
      .innerJoin(complaints, ofEvents)
      .groupBy(events.complaintId)
      .prepare(),
    /** Any number of ids comes as one value. */
    positionsOf: database
      .select({ ...row, position })
      .from(events)
      .innerJoin(complaints, ofEvents)
      .where(sql`${events.complaintId} in (select value from json_each(${sql.placeholder('ids')}))`)
      .groupBy(events.complaintId)
      .prepare(),
  };
}

function prepareChanges(database: Database) {
  const withId = eq(id, sql.placeholder('id'));
  const position = sql`${sql.placeholder('position')}`;
  const added = {
    id: sql.placeholder('id'),
    reference: sql.placeholder('reference'),
    codeHash: sql.placeholder('codeHash'),
    draftId: sql.placeholder('draftId'),
    lodgedAt: sql.placeholder('lodgedAt'),
  };
  return {
    /** Changes nothing when the draft has made a complaint already. */
    add: database.insert(complaints).values(added).onConflictDoNothing({ target: draftId }).prepare(),
    markDraft: database
      .update(drafts)
      .set({
        complaintId: sql`${sql.placeholder('complaintId')}`,
        ...{ answers: '{}', pending: null, email: null, emailHash: null },
      })
      .where(eq(drafts.id, sql.placeholder('draftId')))
      .prepare(),
    /** Nobody comes back to a draft that was sent, and nobody is reminded of it. */
    removeDraftLinks: database
      .delete(emailLinks)
      .where(eq(emailLinks.draftId, sql.placeholder('draftId')))
      .prepare(),
    removeDraftMessages: database
      .delete(outbox)
      .where(eq(outbox.draftId, sql.placeholder('draftId')))
      .prepare(),
    /** Files go with the complaint: none belongs to a draft that was sent. */
    takeFiles: database
      .update(files)
      .set({ complaintId: sql`${sql.placeholder('complaintId')}`, draftId: null })
      .where(eq(files.draftId, sql.placeholder('draftId')))
      .prepare(),
    removeFiles: database
      .delete(files)
      .where(eq(files.complaintId, sql.placeholder('complaintId')))
      .prepare(),
    setCode: database
      .update(complaints)
      .set({ codeHash: sql`${sql.placeholder('codeHash')}` })
      .where(withId)
      .prepare(),
    /** Never goes back, and writes nothing when nothing is new. */
    markSeen: database
      .update(complaints)
      .set({ seenPosition: position })
      .where(and(withId, lt(seenPosition, position)))
      .prepare(),
  };
}
