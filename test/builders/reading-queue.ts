import { filtersFrom } from '../../src/app/queue/filters.ts';
import { readQueue } from '../../src/app/queue/read-queue.ts';
import type { StaffActor } from '../../src/app/policy.ts';
import type { SomeServices } from './some-services.ts';
import { anOfficer } from './some-staff.ts';

/** The queue as a member of staff reads it at an address such as `view=late`. */
export function reading(services: SomeServices, asked = 'view=all', actor: StaffActor = anOfficer) {
  return readQueue(filtersFrom(new URLSearchParams(asked)), actor, services);
}
