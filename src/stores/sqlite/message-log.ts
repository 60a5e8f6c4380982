import { sql } from 'drizzle-orm';
import { outbox } from '../../../db/sqlite/schema.ts';
import type { NewMessage } from '../../ports/outbox-store.ts';
import type { Database } from './database.ts';

/** Writes messages to the outbox. Call `add` inside the transaction of what causes them. */
export function makeMessageLog(database: Database) {
  const createdAt = sql.placeholder('createdAt');
  const added = {
    key: sql.placeholder('key'),
    complaintId: sql.placeholder('complaintId'),
    draftId: sql.placeholder('draftId'),
    kind: sql.placeholder('kind'),
    status: 'waiting' as const,
    ...{ createdAt, dueAt: createdAt },
  };
  const query = database.insert(outbox).values(added).onConflictDoNothing({ target: outbox.key }).prepare();
  return {
    add(messages: readonly NewMessage[]): void {
      for (const { for: whom, ...message } of messages)
        query.run({ complaintId: null, draftId: null, ...message, ...whom });
    },
  };
}
