import { setImmediate } from 'node:timers/promises';
import { isLinkKind } from '../../domain/contact/message-kinds.ts';
import type { NewMessage, OutboxStore } from '../../ports/outbox-store.ts';
import { stateOfDraft } from '../open-draft.ts';
import { readComplaint } from '../read-complaint.ts';
import type { ReaderServices } from './reader-of.ts';
import { complaintReminders, draftReminders, type Reminder } from './reminders.ts';

export type ReminderServices = ReaderServices & { readonly outbox: OutboxStore };

const ofComplaints: readonly string[] = ['late', 'limit-in-7-days', 'limit-in-1-day'];

/**
 * Writes every reminder that is due to the outbox, each once. Requests are answered in between. A complaint that cannot
 * be read keeps no other from its reminders: its fault is thrown once all others are done.
 */
export async function writeReminders(services: ReminderServices, signal?: AbortSignal): Promise<void> {
  const faults: unknown[] = [];
  const write = async (find: () => Promise<readonly Reminder[]>) => {
    if (signal?.aborted) return;
    await add(await find(), services);
    await setImmediate();
  };
  for (const draft of await services.drafts.listSaved())
    await write(async () => draftReminders({ draft, state: stateOfDraft(draft, services) }));
  for (const { id } of await services.complaints.list())
    await write(async () => {
      const read = await readComplaint(id, services);
      return read ? complaintReminders(read) : [];
    }).catch((fault: unknown) => void faults.push(fault));
  if (faults.length > 0) throw faults[0];
}

async function add(reminders: readonly Reminder[], { outbox, now }: ReminderServices): Promise<void> {
  const messages: NewMessage[] = reminders.map((one) => ({ ...one, createdAt: now() }));
  if (messages.length > 0) await outbox.add(messages);
}

/** False for a reminder that has stopped being true while it waited: what it reminds of was done, or its time is over. */
export async function isStillTrue(message: NewMessage, services: ReaderServices): Promise<boolean> {
  const { key, kind, for: whom } = message;
  if (isLinkKind(kind)) return true;
  if ('draftId' in whom) {
    const draft = await services.drafts.read(whom.draftId);
    const due = draft ? draftReminders({ draft, state: stateOfDraft(draft, services) }) : [];
    return due.some((one) => one.key === key);
  }
  if (!ofComplaints.includes(kind)) return true;
  const read = await readComplaint(whom.complaintId, services);
  return read !== null && complaintReminders(read).some((one) => one.key === key);
}
