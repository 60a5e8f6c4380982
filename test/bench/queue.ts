import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeSessions } from '../../src/auth/sessions.ts';
import { root } from '../../src/start/project-node.mjs';
import { openStores } from '../../src/stores/sqlite/stores.ts';
import { startServer } from '../server.ts';
import { members, storeMany } from './many-complaints.ts';
import { slowest } from './slowest.ts';

const count = 20_000;

/** One of each filter, several at once, and the deepest page. */
const addresses = [
  ...[
    '',
    'view=new',
    'view=late',
    'view=due-today',
    'view=family',
    'view=waiting',
    'view=failed',
    'view=ended',
  ],
  ...['view=all', 'partnership=durham', 'stage=tower-hamlets.stage-2', 'holder=durham.chair', 'assignee=me'],
  ...[
    'assignee=nobody',
    'assignee=nobody&view=late&partnership=city-and-hackney&holder=city-and-hackney.managers',
  ],
  'view=all&page=800',
];
const searches = ['łucja', 'voorbeeld 1234', 'reference', 'nobody is called this', '9999'];

export interface QueueMeasured {
  /** What took longest, of the medians, in milliseconds, from the request to the end of the page. */
  readonly filter: { readonly what: string; readonly time: number };
  /** The same for a search: the form, and the page that it leads to. */
  readonly search: { readonly what: string; readonly time: number };
}

/** Measures the queue of staff with 20,000 complaints, as a browser asks for it. */
export async function measureQueue(dist: string): Promise<QueueMeasured> {
  mkdirSync(join(root, 'var'), { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(root, 'var', 'bench-'));
  try {
    await storeMany(folder, count);
    const cookie = await signedIn(folder);
    const server = await startServer({ DIST_DIR: dist, DATA_DIR: folder });
    const ask = (query: string) => page(`${server.url}/staff${query && `?${query}`}`, cookie);
    const filter = await slowest(addresses, ask);
    const search = await slowest(searches, (text) => find(server.url, text, cookie));
    await server.stop();
    return { filter, search };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A session as signing in makes it. */
async function signedIn(folder: string): Promise<string> {
  const stores = openStores(folder);
  const sessions = makeSessions(stores.sessions, { isSecure: false, now: Date.now });
  const { id } = await sessions.staff.create(members[0]!);
  stores.close();
  return sessions.staff.cookie(id).split(';')[0]!;
}

async function page(url: string, Cookie: string): Promise<void> {
  const response = await fetch(url, { redirect: 'manual', headers: { Cookie } });
  const text = await response.text();
  if (response.status !== 200 || !text.includes('id="search"'))
    throw new Error(`${url} answered ${response.status} where the queue was expected.`);
}

async function find(url: string, text: string, Cookie: string): Promise<void> {
  const headers = { Cookie, 'Sec-Fetch-Site': 'same-origin' };
  const body = new URLSearchParams({ search: text });
  const response = await fetch(`${url}/staff`, { method: 'POST', redirect: 'manual', headers, body });
  await page(`${url}${response.headers.get('location')}`, Cookie);
}
