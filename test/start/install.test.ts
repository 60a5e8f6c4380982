import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../src/start/install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
});
afterEach(() => rmSync(folder, { recursive: true }));

function installed(packages: Record<string, { version: string }>) {
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

test('a fresh clone is not installed', () => {
  expect(isInstalled(folder)).toBe(false);
});

test('the versions of the lock file are installed, even without the optional packages', () => {
  installed({ 'node_modules/zod': { version: '4.6.7' } });
  expect(isInstalled(folder)).toBe(true);
});

test('another version than the lock file names means installing again', () => {
  installed({ 'node_modules/zod': { version: '4.6.6' } });
  expect(isInstalled(folder)).toBe(false);
});

test('a package that the lock file has gained means installing again', () => {
  installed({});
  expect(isInstalled(folder)).toBe(false);
});
