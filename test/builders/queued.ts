import type { QueueRow, QueueStore } from '../../src/ports/queue-store.ts';

/** Every partnership of the tests. */
export const everywhere = ['durham', 'city-and-hackney', 'tower-hamlets', 'cambridgeshire-peterborough'];

/** What somebody may list who may list everything. */
export const all = { reader: 'staff-1', partnerships: everywhere, own: [] };

/** Every row of the queue, in its order. */
export async function queued({ queue }: { queue: QueueStore }): Promise<readonly QueueRow[]> {
  const query = { scope: all, view: 'all' } as const;
  const { rows } = await queue.find(query, { now: 0, endOfToday: 0 }, { skip: 0, most: 1000 });
  return rows;
}
