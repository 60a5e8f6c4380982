import type { Decision, Refusal } from '../domain/complaint/decision.ts';
import type { ComplaintEvent, Entry } from '../domain/complaint/events.ts';
import type { Append, Appended } from '../ports/complaint-store.ts';
import type { ComplaintServices } from './complaint-services.ts';
import { causedMessages } from './messages/caused-messages.ts';
import { queueEntryOf } from './queue/queue-entry.ts';
import { computed, readComplaint, type ReadComplaint } from './read-complaint.ts';

export type Changed = { ok: true } | { ok: false; reason: Refusal | 'not-found' | 'changed-meanwhile' };

/**
 * Reads a complaint, decides, and stores what comes of it with the messages it causes; open pages are told. When somebody else recorded
 * something since the page was shown (`expectedPosition`), nothing is stored and the answer says so. `store` may
 * change something else of the complaint together with its history.
 */
export async function changeComplaint(
  id: string,
  actor: string,
  decide: (read: ReadComplaint) => Decision,
  services: ComplaintServices,
  expectedPosition?: number,
  store: (append: Append) => Promise<Appended> = services.complaints.append,
): Promise<Changed> {
  const read = await readComplaint(id, services);
  if (!read) return { ok: false, reason: 'not-found' };
  if (expectedPosition !== undefined && expectedPosition !== read.complaint.position) {
    return { ok: false, reason: 'changed-meanwhile' };
  }
  const decision = decide(read);
  if (!decision.ok) return decision;
  if (decision.events.length === 0) return { ok: true };
  const recordedAt = services.now();
  const after = afterEvents(read, decision.events, { recordedAt, recordedBy: actor }, services);
  const appended = await store({
    id,
    expectedPosition: read.complaint.position,
    events: decision.events,
    recordedAt,
    recordedBy: actor,
    queue: queueEntryOf(after, services),
    messages: causedMessages(id, read.complaint.position, decision.events, recordedAt),
  });
  if (!appended.ok) return appended;
  services.live.changed(id);
  return { ok: true };
}

/** A complaint as it stands once these events are stored too. */
export function afterEvents(
  { row, entries, complaint }: ReadComplaint,
  events: readonly ComplaintEvent[],
  recorded: Pick<Entry, 'recordedAt' | 'recordedBy'>,
  services: Parameters<typeof computed>[2],
): ReadComplaint {
  const added = events.map((event, index) => ({
    position: complaint.position + 1 + index,
    event,
    ...recorded,
  }));
  return computed(row, [...entries, ...added], services);
}
