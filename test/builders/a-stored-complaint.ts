import { queueEntryOf } from '../../src/app/queue/queue-entry.ts';
import { computed, computedFrom, type ReadComplaint } from '../../src/app/read-complaint.ts';
import type { ComplaintRow } from '../../src/ports/complaint-store.ts';
import type { ComplaintBuilder } from './a-complaint.ts';
import type { SomeServices } from './some-services.ts';

/** Puts a complaint with its whole history into the store. Its access code is that of the draft of the same name. */
export async function store(
  complaint: ComplaintBuilder,
  services: Pick<SomeServices, 'complaints' | 'procedures' | 'calendar' | 'secrets' | 'now'>,
  name = 'first',
): Promise<ComplaintRow> {
  const entries = complaint.entries();
  const [first, ...later] = entries;
  const all = { ...services, procedures: [complaint.procedure, ...services.procedures] };
  const queueAt = (position: number) =>
    queueEntryOf(computedFrom(name, entries.slice(0, position), all), services);
  const { row } = await services.complaints.lodge({
    id: `id-of-${name}`,
    reference: services.secrets.newReference(),
    codeHash: services.secrets.hash('access-code', services.secrets.accessCodeFor(name)),
    draftId: name,
    events: [first!.event],
    ...{ recordedAt: first!.recordedAt, recordedBy: first!.recordedBy, queue: queueAt(1) },
  });
  for (const { position, event, recordedAt, recordedBy } of later) {
    const entry = { id: row.id, expectedPosition: position - 1, events: [event], recordedAt, recordedBy };
    await services.complaints.append({ ...entry, queue: queueAt(position) });
  }
  return (await services.complaints.find(row.id))!;
}

/** A complaint as pages read it at the services' time, without storing it. */
export function seen(complaint: ComplaintBuilder, services: SomeServices): ReadComplaint {
  const row = { id: 'id-of-first', reference: 'K7M2-9QXD', codeHash: '', seenPosition: 0 };
  const all = [complaint.procedure, ...services.procedures];
  return computed(row, complaint.entries(), { ...services, procedures: all });
}
