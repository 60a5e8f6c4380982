import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { expect, onTestFinished, test } from 'vitest';
import * as schema from '../../../db/sqlite/schema.ts';
import { makeComplaintStore } from '../../../src/stores/sqlite/complaint-store.ts';
import { openDatabase } from '../../../src/stores/sqlite/database.ts';
import { makeDraftStore } from '../../../src/stores/sqlite/draft-store.ts';
import { root } from '../../../src/start/project-node.mjs';
import { newComplaint, tuesdayMorning } from '../../contracts/new-complaint.ts';
import { freshFolder } from './fresh-folder.ts';

function open(folder = freshFolder()) {
  const database = openDatabase(folder);
  onTestFinished(() => void database.$client.close());
  return database;
}

const permissions = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('a commit is on the disk before it is answered, and references are checked', () => {
  const { $client } = open();
  const setting = (name: string) => $client.pragma(name, { simple: true });
  expect(setting('journal_mode')).toBe('wal');
  expect(setting('synchronous'), 'FULL').toBe(2);
  expect(setting('foreign_keys')).toBe(1);
  expect(setting('busy_timeout')).toBeGreaterThanOrEqual(1000);
});

test('nobody else on the machine can read the folder or what is in it', async () => {
  const folder = freshFolder();
  await makeDraftStore(open(folder)).create('draft-1', tuesdayMorning);
  expect(permissions(folder)).toBe('700');
  for (const end of ['', '-wal', '-shm']) {
    expect(permissions(join(folder, `service.sqlite${end}`))).toBe('600');
  }
});

test('a folder that somebody has made keeps its permissions', () => {
  const folder = freshFolder();
  mkdirSync(folder, { mode: 0o750 });
  open(folder);
  expect(permissions(folder)).toBe('750');
});

test('everything is still there when the database is opened again', async () => {
  const folder = freshFolder();
  const first = openDatabase(folder);
  await makeDraftStore(first).create('draft-of-first', tuesdayMorning);
  await makeComplaintStore(first).lodge(newComplaint('first'));
  first.$client.close();
  const again = open(folder);
  const complaints = makeComplaintStore(again);
  expect(await complaints.findByReference('reference-of-first')).toMatchObject({ id: 'id-of-first' });
  expect(await complaints.entries('id-of-first')).toHaveLength(1);
  expect(await makeDraftStore(again).read('draft-of-first')).toMatchObject({ complaintId: 'id-of-first' });
});

test('what was answered is in the file even when the database is never closed', async () => {
  const folder = freshFolder();
  await makeComplaintStore(open(folder)).lodge(newComplaint('first'));
  expect(await makeComplaintStore(open(folder)).list()).toHaveLength(1);
});

test('the migrations make the tables of the schema, and these take no value of a wrong type', () => {
  const { $client } = open();
  const tables = Object.values(schema).map((table) => getTableConfig(table));
  for (const { name, columns } of tables) {
    const found = $client.pragma(`table_info(${name})`) as { name: string; type: string; notnull: number }[];
    const made = found.map((column) => `${column.name} ${column.type.toLowerCase()} ${column.notnull}`);
    expect(made).toEqual(
      columns.map((column) => `${column.name} ${column.getSQLType()} ${Number(column.notNull)}`),
    );
    const strict = $client.prepare('select strict from pragma_table_list where name = ?').pluck().get(name);
    expect(strict, `add STRICT to ${name} in its migration`).toBe(1);
  }
});

test('each migration is newer than the one before: an older one would never run', () => {
  const journal = readFileSync(join(root, 'db/sqlite/migrations/meta/_journal.json'), 'utf8');
  const times = (JSON.parse(journal) as { entries: { when: number }[] }).entries.map(({ when }) => when);
  expect(times).toEqual([...new Set(times)].sort((left, right) => left - right));
});
