import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openDatabase, type Database } from '../../src/stores/sqlite/database.ts';
import { openStores, storesOver } from '../../src/stores/sqlite/stores.ts';
import { allStoreContracts } from '../contracts/all-stores.ts';
import type { Opened } from '../contracts/opened.ts';

/** A database that is up to date and empty, which each test copies: all the migrations take longer than most tests. */
let upToDate: string;
beforeAll(() => {
  upToDate = mkdtempSync(join(tmpdir(), 'data-'));
  openStores(upToDate).close();
});
afterAll(() => rmSync(upToDate, { recursive: true }));

function open(): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(upToDate, folder, { recursive: true });
  const database = openDatabase(folder);
  const stores = storesOver(database, folder);
  // Few tests are about two processes.
  let other: ReturnType<typeof openStores> | null = null;
  const second = () => (other ??= openStores(folder));
  return {
    ...stores,
    get second() {
      return second().complaints;
    },
    get secondOutbox() {
      return second().outbox;
    },
    get secondMornings() {
      return second().mornings;
    },
    plant: (id, body) => plant(database, id, body),
    close() {
      stores.close();
      other?.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function plant(database: Database, id: string, body: string) {
  const planted = `insert into events select complaint_id, max(position) + 1, ?, 0, 'family' from events where complaint_id = ?`;
  database.$client.prepare(planted).run(body, id);
}

describe('in SQLite', () => allStoreContracts(open));
