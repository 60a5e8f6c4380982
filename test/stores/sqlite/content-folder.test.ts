import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeContentFolder } from '../../../src/stores/sqlite/content-folder.ts';
import { freshFolder } from './fresh-folder.ts';

let folder: string;
beforeEach(() => void (folder = freshFolder()));

/** A file that was last written at that time, in milliseconds since 1970. */
function written(path: string, at: number): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, 'content');
  utimesSync(path, at / 1000, at / 1000);
  return path;
}

test('nobody else on the machine can read the folder', () => {
  makeContentFolder(folder);
  expect((statSync(folder).mode & 0o777).toString(8)).toBe('700');
});

test('a kept file has its id as its name, and nothing is left where it came in', async () => {
  const content = makeContentFolder(folder);
  const path = written(content.place(), 1000);
  await content.keep('an-id', path);
  expect(existsSync(path)).toBe(false);
  expect(existsSync(join(folder, 'an-id'))).toBe(true);
});

test('what was left half done is swept, and what comes in just now is not', async () => {
  const content = makeContentFolder(folder);
  written(content.place(), 1000);
  const fresh = written(content.place(), 3000);
  await content.sweep(2000, () => false);
  expect(readdirSync(join(folder, 'incoming')).map((name) => join(folder, 'incoming', name))).toEqual([
    fresh,
  ]);
});

test('old content that belongs to nobody is swept, and no other', async () => {
  const content = makeContentFolder(folder);
  for (const [name, at] of [
    ['mine', 1000],
    ['nobodys', 1000],
    ['fresh', 3000],
  ] as const)
    written(join(folder, name), at);
  await content.sweep(2000, (id) => id === 'mine');
  expect(readdirSync(folder).toSorted()).toEqual(['fresh', 'incoming', 'mine']);
});
