import { setImmediate } from 'node:timers/promises';
import type { QueueEntry, QueueStore } from '../../ports/queue-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { readComplaint } from '../read-complaint.ts';
import { queueBasis } from './basis.ts';
import { queueEntryOf } from './queue-entry.ts';

type Services = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly queue: QueueStore;
};

/** How many are kept in one transaction. */
const atOnce = 200;

/**
 * Makes every entry of the queue anew that is missing, or was made by other rules, other content or other bank holidays.
 * A complaint that cannot be read keeps no other from its entry: its fault is thrown once all others are done.
 */
export async function renewQueue(services: Services): Promise<void> {
  const basis = queueBasis(services);
  const faults: unknown[] = [];
  let after = '';
  for (;;) {
    const ids = await services.queue.stale(basis, after, atOnce);
    if (ids.length === 0) break;
    after = ids.at(-1)!;
    const made: { id: string; entry: QueueEntry }[] = [];
    for (const id of ids) {
      const read = await readComplaint(id, services).catch((fault: unknown) => void faults.push(fault));
      if (read) made.push({ id, entry: queueEntryOf(read, services) });
    }
    await services.queue.renew(made);
    await setImmediate();
  }
  if (faults.length > 0) throw faults[0];
}
