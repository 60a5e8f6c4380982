import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { causedMessages } from '../../src/app/messages/caused-messages.ts';
import { root } from '../../src/start/project-node.mjs';
import { makeComplaintStore } from '../../src/stores/sqlite/complaint-store.ts';
import { openDatabase, type Database } from '../../src/stores/sqlite/database.ts';
import { makeDraftStore } from '../../src/stores/sqlite/draft-store.ts';
import { lodged, newComplaint } from '../contracts/new-complaint.ts';

export interface LodgingMeasured {
  /** Durable lodgings a second through the complaint store. */
  readonly store: number;
  /** Three bare inserts in one durable commit, so many a second. */
  readonly bare: number;
  /** `store` as a part of `bare`. The budget: at least 0.25. */
  readonly ratio: number;
}

const rounds = 9;
const lodgingsInRound = 400;
const story = 'They did not let me say what happened, and the report was not shared before. '.repeat(20);
const events = [{ ...lodged, telling: { 'what-happened': story, 'what-you-want': 'Hold it again.' } }];

type Lodge = (name: string) => unknown;

/**
 * Measures both on the disk that data is kept on by default, with the same settings, tables and words. Rounds
 * alternate, so that what else the machine does meets both; the medians count, and that of the ratios.
 */
export async function measureLodging(folder = join(root, 'var')): Promise<LodgingMeasured> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const parent = mkdtempSync(join(folder, 'bench-'));
  const [ours, theirs] = [openDatabase(join(parent, 'store')), openDatabase(join(parent, 'bare'))];
  try {
    return await alternate(await throughStore(ours), bareInserts(theirs));
  } finally {
    for (const { $client } of [ours, theirs]) $client.close();
    rmSync(parent, { recursive: true });
  }
}

async function alternate(store: Lodge, bare: Lodge): Promise<LodgingMeasured> {
  const measured: { store: number; bare: number }[] = [];
  // The first round warms up, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    measured.push({ store: await rateOf(store, round), bare: await rateOf(bare, round) });
  }
  const counted = measured.slice(1);
  return {
    store: median(counted.map((one) => one.store)),
    bare: median(counted.map((one) => one.bare)),
    ratio: median(counted.map((one) => one.store / one.bare)),
  };
}

/** How many a second, one after the other: nobody is answered before the commit. */
async function rateOf(lodge: Lodge, round: number): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < lodgingsInRound; index += 1) await lodge(`${round}-${index}`);
  return (lodgingsInRound * 1000) / (performance.now() - start);
}

/** The service: a draft is there, is checked, stored with its events and its message, and marked as sent. */
async function throughStore(database: Database): Promise<Lodge> {
  const drafts = makeDraftStore(database);
  database.$client.exec('begin');
  for (let round = 0; round <= rounds; round += 1) {
    for (let index = 0; index < lodgingsInRound; index += 1)
      await drafts.create(`draft-of-${round}-${index}`, 0);
  }
  database.$client.exec('commit');
  const complaints = makeComplaintStore(database);
  return (name) => {
    const complaint = newComplaint(name, { events });
    const messages = causedMessages(complaint.id, 0, events, complaint.recordedAt);
    return complaints.lodge({ ...complaint, messages });
  };
}

/** The limit: the same rows written by the driver alone. */
function bareInserts({ $client }: Database): Lodge {
  const addComplaint = $client.prepare(`insert into complaints values (?, ?, ?, ?, 0, 0)`);
  const addEvent = $client.prepare(`insert into events values (?, 1, ?, 0, 'family')`);
  const addDraft = $client.prepare(
    `insert into drafts (id, answers, complaint_id, created_at, updated_at) values (?, '{}', ?, 0, 0)`,
  );
  const body = JSON.stringify(events[0]);
  return $client.transaction((name: string) => {
    const { id, reference, codeHash, draftId } = newComplaint(name);
    addComplaint.run(id, reference, codeHash, draftId);
    addEvent.run(id, body);
    addDraft.run(draftId, id);
  }).immediate;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}
