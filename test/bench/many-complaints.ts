import { queueEntryOf } from '../../src/app/queue/queue-entry.ts';
import { searchWords } from '../../src/app/queue/search-words.ts';
import { computedFrom } from '../../src/app/read-complaint.ts';
import { readCalendar } from '../../src/content/calendar.ts';
import { readProcedures } from '../../src/content/procedures.ts';
import { play, storiesOf } from '../../src/demo/stories.ts';
import { aMember } from '../builders/some-staff.ts';
import { makeComplaintStore } from '../../src/stores/sqlite/complaint-store.ts';
import { openDatabase } from '../../src/stores/sqlite/database.ts';
import { makeOutboxStore } from '../../src/stores/sqlite/outbox-store.ts';
import { makeUserStore } from '../../src/stores/sqlite/user-store.ts';
import type { NewComplaint } from '../../src/ports/complaint-store.ts';

const day = 86_400_000;
const first = [
  'Ada',
  'Bo',
  'Chidi',
  'Dilys',
  'Eun-ji',
  'Farah',
  'Grzegorz',
  'Hana',
  'Ifeoma',
  'Jürgen',
  'Łucja',
];
const last = ['Example', 'Sample', 'Muster', 'Specimen', 'Příklad', 'Ejemplo', 'Voorbeeld', 'O’Instance'];

/** The ids of those who deal with them. */
export const members = Array.from({ length: 20 }, (_, index) => `member-${index}`);

/**
 * Fills a database with complaints, past all use cases but by the store's own statements, a thousand in one commit: it
 * takes seconds. Each is a demonstration with another name, other days and somebody else who deals with it.
 */
export async function storeMany(folder: string, count: number): Promise<void> {
  const database = openDatabase(folder);
  const [complaints, outbox] = [makeComplaintStore(database), makeOutboxStore(database)];
  const users = makeUserStore(database);
  const ids = [...new Set(readProcedures().map((one) => one.id))];
  const memberships = ids.map((partnership) => ({ partnership, roles: ['officer'] }));
  for (const id of members)
    await users.saveStaff(aMember({ id, email: `${id}@partnership.example`, name: id, memberships }));
  const made = makeComplaints();
  for (let index = 0; index < count; index += 1) {
    if (index % 1000 === 0) database.$client.exec(index === 0 ? 'begin' : 'commit; begin');
    await complaints.lodge(made(index));
  }
  for (const message of await outbox.claim(Date.now(), Date.now() + day, count))
    await outbox.settle(message, { status: 'failed', at: Date.now(), channel: 'email', reason: 'refused' });
  database.$client.exec('commit');
  database.$client.close();
}

function makeComplaints(): (index: number) => NewComplaint {
  const [procedures, calendar, now] = [readProcedures(), readCalendar(), Date.now()];
  const services = { procedures, calendar, now: () => now };
  const told = procedures.flatMap(storiesOf).map((story) => {
    const end = story.procedure.inForce.to ? Date.parse(story.procedure.inForce.to) : now;
    const entries = play(story, end - story.daysAgo * day, calendar);
    return { event: entries[0]!.event, queue: queueEntryOf(computedFrom('', entries, services), services) };
  });
  return (index) => {
    const { event, queue } = told[index % told.length]!;
    const moved = (index % 97) * day;
    const names = searchWords(`${first[index % first.length]} ${last[index % last.length]} ${index}`).join(
      ' ',
    );
    const isWaiting = index % 9 === 0;
    const assignee = index % 3 === 0 ? null : members[index % members.length]!;
    const lateAfter = queue.lateAfter === null ? null : now + 60 * day - moved;
    const id = `complaint-${index}`;
    const message = { key: id, for: { complaintId: id }, kind: 'news', createdAt: 0 } as const;
    return {
      ...{ id, reference: `reference-${index}`, codeHash: id, draftId: id, events: [event] },
      ...{ recordedAt: now - moved, recordedBy: 'family' },
      queue: {
        ...{ ...queue, names, assignee, lateAfter },
        ...{ lodgedAt: now - moved - day, contactSaidAt: now - moved - day },
        ...(isWaiting &&
          queue.rank === 1 &&
          ({ state: 'family', duty: '', due: null, waiting: ['question'] } as const)),
      },
      messages: index % 20 === 0 ? [message] : [],
    };
  };
}
