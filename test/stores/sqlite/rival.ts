// Run by race.test.ts, twice at once, each in a thread of its own with its own connection.
import { parentPort, workerData } from 'node:worker_threads';
import { makeComplaintStore } from '../../../src/stores/sqlite/complaint-store.ts';
import { openDatabase } from '../../../src/stores/sqlite/database.ts';
import { acknowledged, newComplaint, queueEntry } from '../../contracts/new-complaint.ts';

export interface Race {
  readonly name: string;
  readonly folder: string;
  readonly rounds: number;
  /** Where each says that it is ready: the race starts when both are. */
  readonly ready: SharedArrayBuffer;
}

/** How often this one was first. */
export interface Result {
  readonly lodged: number;
  readonly appended: number;
}

const { name, folder, rounds, ready } = workerData as Race;
const database = openDatabase(folder);
const complaints = makeComplaintStore(database);
let lodged = 0;
let appended = 0;

const gate = new Int32Array(ready);
if (Atomics.add(gate, 0, 1) === 1) Atomics.notify(gate, 0);
else Atomics.wait(gate, 0, 1, 10_000);

// The one behind has less to write, so it catches up: they meet again and again.
for (let round = 0; round < rounds; round += 1) {
  const { isNew, row } = await complaints.lodge(
    newComplaint(`${name}-${round}`, { draftId: `draft-${round}` }),
  );
  if (isNew) lodged += 1;
  const change = { id: row.id, expectedPosition: 1, recordedAt: 0, recordedBy: name };
  const answer = await complaints.append({
    ...change,
    events: [acknowledged],
    queue: queueEntry({ position: 2 }),
  });
  if (answer.ok) appended += 1;
}
database.$client.close();
parentPort!.postMessage({ lodged, appended } satisfies Result);
