import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { examine } from '../../../src/files/evidence/examine.ts';

/** Puts a file where it would come in; it is removed when the test is over. */
export function lying(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return path;
}

/** What a file is found to be: its kind, or why it cannot be kept. */
export async function foundIn(bytes: Buffer): Promise<string> {
  const found = await examine(lying(bytes));
  return found.ok ? found.kind : `refused: ${found.reason}`;
}

/** What is kept of a picture. */
export async function keptOf(bytes: Buffer): Promise<Buffer> {
  const path = lying(bytes);
  await examine(path);
  return readFileSync(path);
}
