import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import { failureCare, outbox, queue } from '../../../db/sqlite/schema.ts';
import type { FailedMessage, FailureStore, NewCare } from '../../ports/failure-store.ts';
import type { MessageFor } from '../../ports/outbox-store.ts';
import type { Database } from './database.ts';

/** What staff do about messages that could not be sent, in SQLite. */
export function makeFailureStore(database: Database): FailureStore {
  const queries = prepare(database);
  const care = database.$client.transaction((key: string, { what, at, by }: NewCare): boolean => {
    if (!queries.openOne.get({ key })) return false;
    queries.add.run({ key, what, at, by });
    queries[what].run({ key, at });
    return true;
  });
  return {
    open: async () =>
      queries.open.all().map(({ key, kind, createdAt, at, channel, reason, ...whom }): FailedMessage => {
        const message = { key, kind, createdAt, for: whomOf(whom) };
        return { ...message, status: 'failed', at: at!, channel: channel!, reason: reason! };
      }),
    count: async () => new Map(queries.count.all().map((one) => [one.partnership, one.number] as const)),
    care: async (key, done) => care.immediate(key, done),
    done: async (most) =>
      queries.done.all({ most }).map(({ key, kind, what, at, by, ...whom }) => ({
        ...{ message: { key, kind, for: whomOf(whom) }, what, at, by },
      })),
  };
}

function whomOf({
  complaintId,
  draftId,
}: {
  complaintId: string | null;
  draftId: string | null;
}): MessageFor {
  return complaintId === null ? { draftId: draftId! } : { complaintId };
}

function prepare(database: Database) {
  const { key, complaintId, draftId, kind, createdAt, settledAt, channel, reason, status } = outbox;
  const { messageKey, what, at, by } = failureCare;
  const whom = { key, complaintId, draftId, kind };
  const isOpen = eq(status, 'failed');
  const withKey = eq(key, sql.placeholder('key'));
  const added = {
    messageKey: sql.placeholder('key'),
    what: sql.placeholder('what'),
    at: sql.placeholder('at'),
    by: sql.placeholder('by'),
  };
  const given = sql`${sql.placeholder('at')}`;
  const none = { tries: 0, claimedUntil: 0, settledAt: null, channel: null, reason: null };
  return {
    open: database
      .select({ ...whom, createdAt, at: settledAt, channel, reason })
      .from(outbox)
      .where(isOpen)
      .orderBy(desc(settledAt), asc(key))
      .prepare(),
    count: database
      .select({ partnership: queue.partnership, number: count() })
      .from(outbox)
      .leftJoin(queue, eq(queue.complaintId, complaintId))
      .where(isOpen)
      .groupBy(queue.partnership)
      .prepare(),
    openOne: database.select({ key }).from(outbox).where(and(isOpen, withKey)).prepare(),
    add: database.insert(failureCare).values(added).prepare(),
    'tried-again': database
      .update(outbox)
      .set({ ...none, status: 'waiting', dueAt: given })
      .where(withKey)
      .prepare(),
    'dealt-with': database
      .update(outbox)
      .set({ ...none, status: 'shown', settledAt: given, reason: 'dealt-with' })
      .where(withKey)
      .prepare(),
    done: database
      .select({ ...whom, what, at, by })
      .from(failureCare)
      .innerJoin(outbox, eq(messageKey, key))
      .orderBy(desc(failureCare.id))
      .limit(sql.placeholder('most'))
      .prepare(),
  };
}
