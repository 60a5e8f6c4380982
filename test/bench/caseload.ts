import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeSessions } from '../../src/auth/sessions.ts';
import { root } from '../../src/start/project-node.mjs';
import { openStores } from '../../src/stores/sqlite/stores.ts';
import { startServer } from '../server.ts';
import { storeFamilies } from './many-families.ts';
import { slowest } from './slowest.ts';

const count = 500;
const addresses = [
  ...['', '?move=authority', '?only=week', '?only=late', '?only=news', '?procedure=durham'],
  ...['?page=10'],
];

export interface CaseloadMeasured {
  /** The first look after the start, when nothing is known yet, in milliseconds to the end of the page. */
  readonly first: number;
  /** What took longest afterwards, of the medians. */
  readonly later: { readonly what: string; readonly time: number };
}

/** Measures the list of an advocate with 500 families, as a browser asks for it. */
export async function measureCaseload(dist: string): Promise<CaseloadMeasured> {
  mkdirSync(join(root, 'var'), { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(root, 'var', 'bench-'));
  try {
    const cookie = await signedIn(folder, await storeFamilies(folder, count));
    const server = await startServer({ DIST_DIR: dist, DATA_DIR: folder });
    const ask = (rest: string) => page(`${server.url}/advocate${rest}`, cookie);
    // The code of pages is loaded by the first that is asked for: here by one without families.
    await fetch(`${server.url}/advocate`);
    const start = performance.now();
    await ask('');
    const first = performance.now() - start;
    const later = await slowest(addresses, ask);
    await server.stop();
    return { first, later };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A session as signing in makes it. */
async function signedIn(folder: string, advocateId: string): Promise<string> {
  const stores = openStores(folder);
  const sessions = makeSessions(stores.sessions, { isSecure: false, now: Date.now });
  const { id } = await sessions.advocate.create(advocateId);
  stores.close();
  return sessions.advocate.cookie(id).split(';')[0]!;
}

async function page(url: string, Cookie: string): Promise<void> {
  const response = await fetch(url, { redirect: 'manual', headers: { Cookie } });
  const text = await response.text();
  if (response.status !== 200 || !text.includes('Family number'))
    throw new Error(`${url} answered ${response.status} where families were expected.`);
}
