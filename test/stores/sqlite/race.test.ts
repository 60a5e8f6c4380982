import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { makeComplaintStore } from '../../../src/stores/sqlite/complaint-store.ts';
import { openDatabase } from '../../../src/stores/sqlite/database.ts';
import { freshFolder } from './fresh-folder.ts';
import type { Race, Result } from './rival.ts';

const rounds = 100;

test('of two writers that send the same draft, and then add an entry, one is first and none fails', async () => {
  const folder = freshFolder();
  const database = openDatabase(folder);
  onTestFinished(() => void database.$client.close());
  const ready = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const results = await Promise.all(['one', 'two'].map((name) => race({ name, folder, rounds, ready })));
  const total = (count: (result: Result) => number) =>
    results.reduce((sum, result) => sum + count(result), 0);
  expect(total(({ lodged }) => lodged)).toBe(rounds);
  expect(total(({ appended }) => appended)).toBe(rounds);
  const complaints = makeComplaintStore(database);
  const rows = await complaints.list();
  expect(rows).toHaveLength(rounds);
  for (const { id } of rows) expect(await complaints.entries(id)).toHaveLength(2);
}, 30_000);

async function race(workerData: Race): Promise<Result> {
  const worker = new Worker(new URL('rival.ts', import.meta.url), { workerData });
  onTestFinished(async () => void (await worker.terminate()));
  const [result] = (await once(worker, 'message')) as [Result];
  return result;
}
