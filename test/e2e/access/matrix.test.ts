import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../server.ts';
import { ofComplaint } from '../../../src/app/files/complaint-files.ts';
import { openStores } from '../../../src/stores/sqlite/stores.ts';
import { asker } from './ask.ts';
import { first } from './family-words.ts';
import { plainly } from './judge.ts';
import { everybody, names as persons, type People } from './people.ts';
import { questionsAbout } from './questions.ts';
import { everyRoute, routeOf } from './routes.ts';
import { readTable } from './table.ts';
import { tables } from './tables.ts';
import { makeWorld, time, type World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'access-'));
let server: TestServer;
let world: World;
let people: People;
let stores: ReturnType<typeof openStores>;

beforeAll(async () => {
  world = await makeWorld(folder);
  server = await startServer({ DATA_DIR: folder, FROZEN_TIME: String(time) });
  people = await everybody(server, world);
  stores = openStores(folder);
});
// Everybody sits at one computer, from which so many would not be let try.
beforeEach(() => stores.attempts.clear(world.computer));
afterAll(async () => {
  stores?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

test('every address has a row for each of its methods, and every row an address', () => {
  const routes = everyRoute();
  const rows = tables.flatMap(([, text]) => readTable(text, persons));
  const found = rows.map((row) => [`${row.method} ${row.address}`, routeOf(row, routes)?.name] as const);
  expect(found.filter(([, route]) => !route)).toEqual([]);
  const covered = new Set(found.map(([, route]) => route));
  expect(routes.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
});

test('no address takes another method, whoever asks', async () => {
  const addresses = new Set(everyRoute().map(({ name }) => name.split(' ')[1]!));
  for (const address of [...addresses].filter((one) => !one.startsWith('/api/')))
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, body } = await people.get('family')!.ask(method, address);
      expect([method, address, status, body.length < 100]).toEqual([method, address, 405, true]);
    }
});

test.each([
  '/%63omplaint',
  '//complaint',
  '/complaint.html',
  '/complain/%2e%2e/complaint',
  '/x/../complaint',
])('spelled %s, a page asks for the sign-in all the same, and nobody keeps it', async (address) => {
  for (const { status, headers, body } of await Promise.all(
    ['family', 'other', 'staff', 'nobody'].map((person) => people.get(person)!.get(address)),
  )) {
    expect([200, 303, 404]).toContain(status);
    if (status === 200) expect(headers.get('cache-control')).toBe('no-store');
    if (status === 303) expect(headers.get('location')).toBe('/complaint/sign-in');
    if (status === 303) expect(body).toBe('');
  }
});

test.each([
  '%63ontact',
  '%2563ontact',
  'files/..%2fcontact',
  'files/%2e%2e/contact',
  'letters/..%252fcontact',
  '/contact',
])('spelled %s, a page that is the family’s alone is not there for those who act for it', async (rest) => {
  const { status, body } = await people.get('act')!.get(`/advocate/families/${world.names['acted']}/${rest}`);
  expect(status).toBe(404);
  expect(body).not.toMatch(first.contact);
});

// Nothing is timed. That the same work is done for what is there and what is not is said and shown beside it: in
// signInToComplaint, signInStaff, askForAccess, askForDraft, askFamily and sendCode.
test('nobody can tell what is there from what never was, by asking for it', async () => {
  for (const { asks, person, address, field, known, unknown, more } of questionsAbout(world)) {
    const about = async (what: string) => {
      const one = people.get(person)!.twin();
      const answer = field
        ? await one.post(address, { ...more, [field]: what })
        : await one.get(address + what);
      const next = answer.headers.get('location');
      return [answer, ...(next ? [await one.get(next)] : [])].map((each) => plainly(each, what)).join('\n');
    };
    expect(await about(known), asks).toEqual(await about(unknown));
  }
});

test.each(['never', 'withdrawn'])(
  'who asks a family to be let in (%s) waits for an answer, whether there is such a family or not',
  async (person) => {
    const one = people.get(person)!;
    const lengths: number[] = [];
    for (const reference of ['ZZZZ-ZZZZ', 'YYYY-YYYY', 'XXXX-XXXX', world.codes.first.reference]) {
      await one.post('/advocate/ask', { reference, label: 'A family' });
      lengths.push((await one.get('/advocate')).body.length);
    }
    // One family is another word than two: what comes after that is the same each time.
    const [, before = 0, unknown = 0, known = 0] = lengths;
    expect(known - unknown).toBe(unknown - before);
  },
);

test.each(tables)('%s: each person is answered as the table says', async (_, text) => {
  const ask = asker(people, world);
  const faults: string[] = [];
  for (const row of readTable(text, persons)) faults.push(...(await ask(row)));
  expect(faults).toEqual([]);
});

test('nothing that was sent by somebody who may not is kept', async () => {
  const { id, other = '', draft = '' } = world.names;
  const kept = [
    ...(await Promise.all([id!, other].map((one) => stores.complaints.entries(one)))),
    ...(await Promise.all([id!, other].map((one) => stores.files.list(ofComplaint(one))))),
    await stores.drafts.read(draft),
  ];
  expect(JSON.stringify(kept)).toContain(first.word);
  expect(JSON.stringify(kept)).not.toContain('Taken');
});

/** What the framework says of an address that takes no form: the address as it stands in the source, and nothing else. */
const noSuchHandler = /^\S+ \[WARN\] \[router\] No API Route handler .*\nFound handlers: .*$/gm;

test('the server has said nothing of a family, and nothing went wrong in it', () => {
  const said = server.output().replace(/^Listening on \S+$/m, '');
  expect(said.replaceAll(noSuchHandler, '').trim()).toBe('');
});
