import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ComplaintEvent } from '../../../src/domain/complaint/events.ts';
import { makeComplaintStore } from '../../../src/stores/sqlite/complaint-store.ts';
import { openDatabase } from '../../../src/stores/sqlite/database.ts';
import { makeDraftStore } from '../../../src/stores/sqlite/draft-store.ts';
import {
  lodged,
  meetingOffered,
  newAppend,
  newComplaint,
  queueEntry,
  tuesdayMorning,
} from '../../contracts/new-complaint.ts';
import { freshFolder } from './fresh-folder.ts';

/** Long enough to fill pages of its own. */
const story = 'kingfisher '.repeat(2000);

function openWithFiles() {
  const folder = freshFolder();
  const database = openDatabase(folder);
  onTestFinished(() => void database.$client.close());
  const files = () =>
    ['', '-wal'].map((end) => readFileSync(join(folder, `service.sqlite${end}`), 'latin1')).join('');
  return { database, files };
}

test('a draft that its writer erased is in no file of the database any more, whatever it went through', async () => {
  const { database, files } = openWithFiles();
  const drafts = makeDraftStore(database);
  await drafts.create('draft-1', tuesdayMorning);
  for (const [again, text] of [story, story.slice(0, 9000), `${story}${story}`].entries())
    await drafts.save('draft-1', { answers: { text }, pending: null }, tuesdayMorning + again);
  expect(files()).toContain('kingfisher');
  await drafts.eraseUnsent('draft-1');
  expect(files()).not.toContain('kingfisher');
});

test('what an erasure deletes is in no file of the database any more', async () => {
  const { database, files } = openWithFiles();
  const complaints = makeComplaintStore(database);
  const queue = queueEntry({ names: 'zqxheron example' });
  await complaints.lodge(newComplaint('first', { events: [{ ...lodged, telling: { story } }], queue }));
  await complaints.append(newAppend({ events: [{ ...meetingOffered, note: story } as ComplaintEvent] }));
  expect(files()).toContain('kingfisher');
  expect(files()).toContain('zqxheron');
  const answer = {
    type: 'ErasureAnswered',
    at: '2026-04-20',
    answer: 'granted',
    reason: 'Yes.',
    until: '',
  } as const;
  await complaints.erase({ ...newAppend({ expectedPosition: 2, events: [answer] }), scope: 'everything' });
  expect(files()).not.toContain('kingfisher');
  expect(files()).not.toContain('zqxheron');
});
