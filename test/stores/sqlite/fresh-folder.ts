import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that does not exist yet; it is removed when the test is over. */
export function freshFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'data-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'data');
}
