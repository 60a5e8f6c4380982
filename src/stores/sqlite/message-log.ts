import { and, eq, lte, sql } from 'drizzle-orm';
import { outbox } from '../../../db/sqlite/schema.ts';
import { isGathered } from '../../domain/contact/message-kinds.ts';
import type { NewMessage } from '../../ports/outbox-store.ts';
import type { Database } from './database.ts';

/** Writes messages to the outbox. Call `add` inside the transaction of what causes them. */
export function makeMessageLog(database: Database) {
  const queries = prepare(database);
  /** True when a message that waits tells of this too. One that somebody has taken may have gone out already. */
  const isTakenIn = ({ kind, for: whom, createdAt }: NewMessage): boolean =>
    isGathered(kind) &&
    'complaintId' in whom &&
    queries.waiting.get({ complaintId: whom.complaintId, kind, createdAt }) !== undefined;
  return {
    add(messages: readonly NewMessage[]): void {
      for (const message of messages) {
        if (isTakenIn(message)) continue;
        const { for: whom, dueAt = message.createdAt, ...rest } = message;
        queries.add.run({ complaintId: null, draftId: null, ...rest, ...whom, dueAt });
      }
    },
  };
}

function prepare(database: Database) {
  const { key, complaintId, kind, status, claimedUntil } = outbox;
  const createdAt = sql.placeholder('createdAt');
  const added = {
    key: sql.placeholder('key'),
    complaintId: sql.placeholder('complaintId'),
    draftId: sql.placeholder('draftId'),
    kind: sql.placeholder('kind'),
    status: 'waiting' as const,
    ...{ createdAt, dueAt: sql.placeholder('dueAt') },
  };
  const isSame = and(eq(complaintId, added.complaintId), eq(kind, added.kind));
  return {
    add: database.insert(outbox).values(added).onConflictDoNothing({ target: key }).prepare(),
    waiting: database
      .select({ key })
      .from(outbox)
      .where(and(isSame, eq(status, 'waiting'), lte(claimedUntil, createdAt)))
      .limit(1)
      .prepare(),
  };
}
