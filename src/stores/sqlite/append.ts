import type { Append, Appended } from '../../ports/complaint-store.ts';
import { prepareComplaintQueries } from './complaint-queries.ts';
import { makeConsentLog } from './consent-log.ts';
import type { Database } from './database.ts';
import { makeEventLog } from './event-log.ts';
import { makeMessageLog } from './message-log.ts';
import { makeQueueLog } from './queue-log.ts';

/** Adds entries and their messages to a complaint: a transaction, or a part of the one that it is called in. */
export function makeAppend(database: Database) {
  const queries = prepareComplaintQueries(database);
  const log = makeEventLog(database);
  const messages = makeMessageLog(database);
  const queue = makeQueueLog(database);
  const consents = makeConsentLog(database);
  return database.$client.transaction((change: Append): Appended => {
    const { id, expectedPosition } = change;
    if (!queries.find.get({ id })) throw new Error(`There is no complaint ${id}.`);
    if (log.lastPosition(id) !== expectedPosition) return { ok: false, reason: 'changed-meanwhile' };
    // Before anything else: where it is refused, nothing has been written.
    if (change.consent && !consents.take(change.consent)) return { ok: false, reason: 'changed-meanwhile' };
    queue.keep(id, change.queue);
    messages.add(change.messages ?? []);
    return { ok: true, entries: log.add(id, expectedPosition, change) };
  });
}
