import { setImmediate } from 'node:timers/promises';
import type { NewMessage, OutboxStore } from '../../ports/outbox-store.ts';
import { stateOfDraft } from '../open-draft.ts';
import { readComplaint } from '../read-complaint.ts';
import type { ReaderServices } from './reader-of.ts';
import { complaintReminders, draftReminders, type Reminder } from './reminders.ts';

export type ReminderServices = ReaderServices & { readonly outbox: OutboxStore };

const ofComplaints: readonly string[] = ['late', 'limit-in-7-days', 'limit-in-1-day'];

/** Writes every reminder that is due to the outbox, each once. Requests are answered in between. */
export async function writeReminders(services: ReminderServices): Promise<void> {
  const write = async (reminders: readonly Reminder[]) => {
    const createdAt = services.now();
    if (reminders.length > 0) await services.outbox.add(reminders.map((one) => ({ ...one, createdAt })));
    await setImmediate();
  };
  for (const draft of await services.drafts.listSaved())
    await write(draftReminders({ draft, state: stateOfDraft(draft, services) }));
  for (const { id } of await services.complaints.list()) {
    const read = await readComplaint(id, services);
    if (read) await write(complaintReminders(read));
  }
}

/** False for a reminder that has stopped being true while it waited: what it reminds of was done, or its time is over. */
export async function isStillTrue(message: NewMessage, services: ReaderServices): Promise<boolean> {
  const { key, kind, for: whom } = message;
  if ('draftId' in whom) {
    const draft = await services.drafts.read(whom.draftId);
    const due = draft ? draftReminders({ draft, state: stateOfDraft(draft, services) }) : [];
    return due.some((one) => one.key === key);
  }
  if (!ofComplaints.includes(kind)) return true;
  const read = await readComplaint(whom.complaintId, services);
  return read !== null && complaintReminders(read).some((one) => one.key === key);
}
