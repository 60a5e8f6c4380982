import { filtersFrom } from '../../src/app/queue/filters.ts';
import { readQueue } from '../../src/app/queue/read-queue.ts';
import type { SomeServices } from './some-services.ts';
import { everywhere } from './queued.ts';

/** The queue as a member of staff reads it at an address such as `view=late`. */
export function reading(
  services: SomeServices,
  asked = 'view=all',
  id = 'staff-1',
  partnerships = everywhere,
) {
  return readQueue(filtersFrom(new URLSearchParams(asked)), { reader: id, partnerships, own: [] }, services);
}
