import { queueEntryOf } from '../../src/app/queue/queue-entry.ts';
import { computedFrom } from '../../src/app/read-complaint.ts';
import { readCalendar } from '../../src/content/calendar.ts';
import { readProcedures } from '../../src/content/procedures.ts';
import { lastEntryOf, play, storiesOf } from '../../src/demo/stories.ts';
import { makeAdvocateStore } from '../../src/stores/sqlite/advocate-store.ts';
import { makeComplaintStore } from '../../src/stores/sqlite/complaint-store.ts';
import { makeConsentStore } from '../../src/stores/sqlite/consent-store.ts';
import { openDatabase } from '../../src/stores/sqlite/database.ts';
import { aConsent, anAdvocate } from '../builders/some-advocates.ts';

const day = 86_400_000;

/**
 * Fills a database with complaints of the demonstration, each with its whole history, whose families all let one advocate
 * in. Half of them have something new. Answers the id of the advocate.
 */
export async function storeFamilies(folder: string, count: number): Promise<string> {
  const database = openDatabase(folder);
  const [complaints, consents] = [makeComplaintStore(database), makeConsentStore(database)];
  const advocate = anAdvocate();
  await makeAdvocateStore(database).save(advocate);
  const [procedures, calendar, now] = [readProcedures(), readCalendar(), Date.now()];
  const services = { procedures, calendar, now: () => now };
  const stories = procedures.flatMap(storiesOf);
  database.$client.exec('begin');
  for (let index = 0; index < count; index += 1) {
    const story = stories[index % stories.length]!;
    const moved = { ...story, daysAgo: story.daysAgo + (index % 7) };
    const entries = play(moved, lastEntryOf(moved, now), calendar);
    const id = `complaint-${index}`;
    await complaints.lodge({
      ...{ id, reference: `reference-${index}`, codeHash: id, draftId: id, recordedBy: 'family' },
      ...{ events: entries.map(({ event }) => event), recordedAt: now - day },
      queue: queueEntryOf(computedFrom(id, entries, services), services),
    });
    const seenPosition = Math.max(1, entries.length - (index % 2) * 2);
    const said = { id: `consent-${index}`, complaintId: id, advocateId: advocate.id, seenPosition };
    await consents.save(aConsent({ ...said, label: `Family number ${index}` }));
  }
  database.$client.exec('commit');
  database.$client.close();
  return advocate.id;
}
