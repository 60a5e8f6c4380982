import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readMasterKey } from '../../src/auth/master-key.ts';

function freshFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'key-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  return join(parent, 'data');
}

const permissions = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('a key that is given is used, and none is kept', () => {
  const folder = freshFolder();
  expect(readMasterKey('a key from the settings, long enough', folder)).toBe(
    'a key from the settings, long enough',
  );
  expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined();
});

test('without one, a key is made once and kept', () => {
  const folder = freshFolder();
  const key = readMasterKey(undefined, folder);
  expect(key.length).toBeGreaterThanOrEqual(32);
  expect(readMasterKey(undefined, folder)).toBe(key);
  expect(readdirSync(folder)).toEqual(['master.key']);
});

test('every installation has its own', () => {
  expect(readMasterKey(undefined, freshFolder())).not.toBe(readMasterKey(undefined, freshFolder()));
});

test('nobody else on the machine can read it', () => {
  const folder = freshFolder();
  readMasterKey(undefined, folder);
  expect(permissions(folder)).toBe('700');
  expect(permissions(join(folder, 'master.key'))).toBe('600');
});

test('a key that was cut short is not used, and not replaced', () => {
  const folder = freshFolder();
  readMasterKey(undefined, folder);
  writeFileSync(join(folder, 'master.key'), 'cut short');
  expect(() => readMasterKey(undefined, folder)).toThrow('does not hold a whole key');
});
