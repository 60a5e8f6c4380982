import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { precompressFolder } from '../../src/build/precompress.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'precompress-'));
const page = '<p>You can ask for a meeting.</p>'.repeat(50);
let written = 0;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'guides'));
  writeFileSync(path.join(folder, 'guides/durham.html'), page);
  writeFileSync(path.join(folder, 'picture.png'), page);
  written = await precompressFolder(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a text file in any folder gets a smaller twin with the same content', () => {
  const twin = readFileSync(path.join(folder, 'guides/durham.html.br'));
  expect(twin.byteLength).toBeLessThan(page.length / 10);
  expect(brotliDecompressSync(twin).toString()).toBe(page);
});

test('a picture is left as it is', () => {
  expect(existsSync(path.join(folder, 'picture.png.br'))).toBe(false);
  expect(written).toBe(1);
});
