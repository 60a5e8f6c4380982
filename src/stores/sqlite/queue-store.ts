import { and, asc, count, eq, gt, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { complaints, queue } from '../../../db/sqlite/schema.ts';
import type { QueueEntry, QueueStore } from '../../ports/queue-store.ts';
import type { Database } from './database.ts';
import { conditionsOf, inScope, inView, isAssignedTo, isOpen } from './queue-conditions.ts';
import { makeQueueLog, queueRowOf } from './queue-log.ts';

/** The order of its index: first who waits for an advocate, then what is late first; ended ones last. */
const byUrgency = [
  asc(queue.rank),
  sql`${queue.lateAfter} is null`,
  asc(queue.lateAfter),
  asc(queue.lodgedAt),
  asc(queue.complaintId),
];

/** Reads the queue in SQLite. What a query asks for is one statement, however many complaints there are. */
export function makeQueueStore(database: Database): QueueStore {
  const log = makeQueueLog(database);
  const renew = database.$client.transaction((made: readonly { id: string; entry: QueueEntry }[]) => {
    for (const { id, entry } of made) log.keep(id, entry);
  });
  const ofComplaint = eq(complaints.id, queue.complaintId);
  return {
    async find(query, time, { skip, most }) {
      const where = conditionsOf(query, time);
      const ids = database
        .select({ id: queue.complaintId })
        .from(queue)
        .where(where)
        .orderBy(...byUrgency);
      const page = ids.limit(most).offset(skip);
      const rows = database
        .select({ row: queue, reference: complaints.reference })
        .from(queue)
        .innerJoin(complaints, ofComplaint)
        .where(inArray(queue.complaintId, page))
        .orderBy(...byUrgency)
        .all();
      const [{ total }] = database.select({ total: count() }).from(queue).where(where).all() as [
        { total: number },
      ];
      return { rows: rows.map(({ row, reference }) => queueRowOf(row, reference)), total };
    },
    async count(scope, time) {
      const number = (condition: SQL | undefined) =>
        sql<number>`count(*) filter (where ${condition ?? sql`true`})`;
      const [counts] = database
        .select({
          open: count(),
          mine: number(isAssignedTo(scope.reader)),
          new: number(inView('new', time)),
          unassigned: number(isAssignedTo(null)),
          late: number(inView('late', time)),
          family: number(inView('family', time)),
          failed: number(inView('failed', time)),
        })
        .from(queue)
        .where(and(isOpen, inScope(scope)))
        .all();
      return counts!;
    },
    async stale(basis, after, most) {
      const found = database
        .select({ id: complaints.id })
        .from(complaints)
        .leftJoin(queue, ofComplaint)
        .where(and(gt(complaints.id, after), or(isNull(queue.complaintId), ne(queue.basis, basis))))
        .orderBy(asc(complaints.id))
        .limit(most);
      return found.all().map(({ id }) => id);
    },
    renew: async (made) => renew.immediate(made),
  };
}
