import { expect, onTestFinished, test } from 'vitest';
import { makeComplaintStore } from '../../../src/stores/sqlite/complaint-store.ts';
import { openDatabase } from '../../../src/stores/sqlite/database.ts';
import { newComplaint } from '../../contracts/new-complaint.ts';
import { freshFolder } from './fresh-folder.ts';

/** Not even by somebody with a database tool, past the service. */
test.each([
  ['an event cannot be changed', `update events set body = '{}'`],
  ['who recorded it cannot be changed', `update events set recorded_by = 'somebody'`],
  ['an event cannot be removed', 'delete from events'],
  ['an event cannot be replaced', `replace into events values ('id-of-first', 1, '{}', 0, 'somebody')`],
  ['an event cannot leave a gap', `insert into events values ('id-of-first', 3, '{}', 0, 'somebody')`],
])('%s', async (_, statement) => {
  const { database, complaints } = await openWithOne();
  const before = await complaints.entries('id-of-first');
  expect(() => database.$client.exec(statement)).toThrow('events are append-only');
  expect(await complaints.entries('id-of-first')).toEqual(before);
});

test('a complaint with a history cannot be removed', async () => {
  const { database } = await openWithOne();
  expect(() => database.$client.exec('delete from complaints')).toThrow('FOREIGN KEY');
});

async function openWithOne() {
  const database = openDatabase(freshFolder());
  onTestFinished(() => void database.$client.close());
  const complaints = makeComplaintStore(database);
  await complaints.lodge(newComplaint('first'));
  return { database, complaints };
}
