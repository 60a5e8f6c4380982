import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/**
 * The key that all keyed values come from: the one given, else `master.key` in the data folder, made once and
 * readable only by the user that runs the service. Without it no access code can be checked: keep a copy.
 */
export function readMasterKey(given: string | undefined, folder: string): string {
  if (given !== undefined) return given;
  const file = join(folder, 'master.key');
  return readKey(file) ?? makeKey(folder, file);
}

function readKey(file: string): string | null {
  let key: string;
  try {
    key = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  if (key.length >= 32) return key;
  throw new Error(`${file} does not hold a whole key. Put the copy back that you kept, or set MASTER_KEY.`);
}

/** Two processes may start at once: the key is written apart and put in place whole, and the first one stays. */
function makeKey(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readKey(file)!;
}
