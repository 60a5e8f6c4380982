import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import { outbox } from '../../../db/sqlite/schema.ts';
import type {
  ClaimedMessage,
  Message,
  MessageState,
  NewMessage,
  OutboxStore,
} from '../../ports/outbox-store.ts';
import type { Database } from './database.ts';
import { makeMessageLog } from './message-log.ts';

type Row = typeof outbox.$inferSelect;

/** Messages in SQLite. A claim is one transaction, so that two processes never take the same message. */
export function makeOutboxStore(database: Database): OutboxStore {
  const queries = prepare(database);
  const log = makeMessageLog(database);
  const add = database.$client.transaction((messages: readonly NewMessage[]) => log.add(messages));
  const claim = database.$client.transaction((now: number, until: number, most: number) =>
    queries.due.all({ now, most }).map((row): ClaimedMessage => {
      queries.take.run({ key: row.key, until });
      return { ...newMessageOf(row), tries: row.tries, claimedUntil: until };
    }),
  );
  return {
    add: async (messages) => add.immediate(messages),
    async claim(now, until, most) {
      // Mostly nothing is due, and then nothing is locked.
      return queries.due.get({ now, most: 1 }) ? claim.immediate(now, until, most) : [];
    },
    settle: async ({ key, claimedUntil }, state) =>
      void queries.settle.run({ key, claimedUntil, ...columnsOf(state) }),
    ofComplaint: async (complaintId) => queries.ofComplaint.all({ complaintId }).map(messageOf),
  };
}

function columnsOf(state: MessageState) {
  const none = { dueAt: 0, tries: 0, settledAt: null, channel: null, reason: null };
  return { ...none, ...('at' in state && { settledAt: state.at }), ...state };
}

function newMessageOf({ key, complaintId, draftId, kind, createdAt }: Row): NewMessage {
  return { key, kind, createdAt, for: complaintId === null ? { draftId: draftId! } : { complaintId } };
}

function messageOf(row: Row): Message {
  const [message, at] = [newMessageOf(row), row.settledAt!];
  const [channel, reason] = [row.channel!, row.reason!];
  switch (row.status) {
    case 'waiting':
      return { ...message, status: row.status, dueAt: row.dueAt, tries: row.tries };
    case 'sent':
      return { ...message, status: row.status, at, channel };
    case 'shown':
      return { ...message, status: row.status, at, reason };
    case 'failed':
      return { ...message, status: row.status, at, channel, reason };
  }
}

function prepare(database: Database) {
  const { key, complaintId, status, dueAt, claimedUntil, createdAt } = outbox;
  const now = sql.placeholder('now');
  const withKey = eq(key, sql.placeholder('key'));
  const value = (name: string) => sql`${sql.placeholder(name)}`;
  const state = {
    ...{ status: value('status'), dueAt: value('dueAt'), tries: value('tries'), claimedUntil: 0 },
    ...{ settledAt: value('settledAt'), channel: value('channel'), reason: value('reason') },
  };
  const isWaiting = sql`${status} = 'waiting'`;
  return {
    due: database
      .select()
      .from(outbox)
      .where(and(isWaiting, lte(dueAt, now), lte(claimedUntil, now)))
      .orderBy(asc(dueAt), asc(key))
      .limit(sql.placeholder('most'))
      .prepare(),
    take: database
      .update(outbox)
      .set({ claimedUntil: value('until') })
      .where(withKey)
      .prepare(),
    settle: database
      .update(outbox)
      .set(state)
      .where(and(withKey, isWaiting, eq(claimedUntil, sql.placeholder('claimedUntil'))))
      .prepare(),
    ofComplaint: database
      .select()
      .from(outbox)
      .where(eq(complaintId, sql.placeholder('complaintId')))
      .orderBy(desc(createdAt), desc(key))
      .prepare(),
  };
}
