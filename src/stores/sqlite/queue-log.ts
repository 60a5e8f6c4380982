import { getTableColumns, sql } from 'drizzle-orm';
import { queue } from '../../../db/sqlite/schema.ts';
import type { WaitingMark } from '../../domain/complaint/queue-state.ts';
import type { QueueEntry, QueueRow } from '../../ports/queue-store.ts';
import type { Database } from './database.ts';

type Kept = typeof queue.$inferSelect;

/** Keeps how complaints stand. Call `keep` inside the transaction of the events that it was made from. */
export function makeQueueLog(database: Database) {
  const { complaintId, ...others } = getTableColumns(queue);
  const columns = { complaintId, ...others };
  const values = Object.fromEntries(Object.keys(columns).map((name) => [name, sql.placeholder(name)]));
  const set = Object.fromEntries(
    Object.entries(others).map(([name, column]) => [name, sql.raw(`excluded.${column.name}`)]),
  );
  const query = database
    .insert(queue)
    .values(values as never)
    .onConflictDoUpdate({ target: complaintId, set, setWhere: sql`${queue.position} <= excluded.position` })
    .prepare();
  return {
    keep: (id: string, entry: QueueEntry): void => void query.run({ complaintId: id, ...columnsOf(entry) }),
  };
}

function columnsOf({ waiting, names, ...entry }: QueueEntry) {
  // With a space before each word, "begins a word" is one comparison.
  return { ...entry, waiting: waiting.join(' '), names: names && ` ${names}` };
}

/** A row as the port speaks of it. */
export function queueRowOf({ complaintId: id, ...row }: Kept, reference: string): QueueRow {
  const waiting = row.waiting === '' ? [] : (row.waiting.split(' ') as WaitingMark[]);
  return { ...row, id, reference, waiting, names: row.names.trimStart() };
}
