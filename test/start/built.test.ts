import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../src/start/built.mjs';

let folder: string;
let before: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'content', 'help'), { recursive: true });
  writeFileSync(join(folder, 'content', 'help', 'advocates.md'), 'Someone on your side.');
  before = fingerprint(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a changed source asks for a build', () => {
  writeFileSync(join(folder, 'content', 'help', 'advocates.md'), 'Someone at your side.');
  expect(fingerprint(folder)).not.toBe(before);
});

test('a renamed source asks for a build', () => {
  renameSync(join(folder, 'content', 'help', 'advocates.md'), join(folder, 'content', 'help', 'support.md'));
  expect(fingerprint(folder)).not.toBe(before);
});

test('a removed source asks for a build', () => {
  rmSync(join(folder, 'content', 'help', 'advocates.md'));
  expect(fingerprint(folder)).not.toBe(before);
});

test('a new date alone asks for none, nor does a test', () => {
  utimesSync(join(folder, 'content', 'help', 'advocates.md'), 0, 0);
  mkdirSync(join(folder, 'test'));
  writeFileSync(join(folder, 'test', 'a.test.ts'), '');
  expect(fingerprint(folder)).toBe(before);
});
