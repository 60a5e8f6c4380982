import { beforeEach, describe, expect, test } from 'vitest';
import { makeSessions, type Session, type Sessions } from '../../src/auth/sessions.ts';
import type { SessionStore } from '../../src/ports/session-store.ts';
import { makeSessionStore } from '../../src/stores/memory/session-store.ts';

const minute = 60_000;
/** Long ago: nothing may depend on the machine's clock. */
const start = Date.UTC(2001, 0, 1);

let now: number;
let store: SessionStore;
let sessions: Sessions;

beforeEach(() => {
  now = start;
  store = makeSessionStore();
  sessions = makeSessions(store, { isSecure: false, now: () => now });
});

const idle = { draft: 30 * minute, complaint: 30 * minute, entry: 10 * minute, staff: 15 * minute };
const kinds = Object.keys(idle) as (keyof typeof idle)[];
const header = (name: string, { id }: Pick<Session, 'id'>) => `same-site=1; ${name}=${id}; other=x`;

describe.each(kinds)('a session of the kind %s', (kind) => {
  const create = (subject = 'subject-1') => sessions[kind].create(subject);
  const read = (session: Pick<Session, 'id'>) => sessions[kind].read(header(kind, session));

  test('is read from its cookie, among others', async () => {
    const session = await create();
    expect(session).toMatchObject({ subjectId: 'subject-1', seenPosition: 0, fresh: true });
    expect(await read(session)).toEqual({ ...session, fresh: false });
  });

  test('lasts for its time without a request, and no longer', async () => {
    const session = await create();
    now = start + idle[kind] - 1;
    expect(await read(session)).not.toBeNull();
    now = start;
    const other = await create();
    now = start + idle[kind];
    expect(await read(other)).toBeNull();
  });

  test('is prolonged by requests, however long the visit', async () => {
    const session = await create();
    for (let step = 0; step < 20; step += 1) {
      now += idle[kind] * 0.9;
      expect(await read(session)).toMatchObject({ id: session.id, fresh: true });
    }
    now += idle[kind];
    expect(await read(session)).toBeNull();
  });

  test('says when it ends, before and after it was prolonged', async () => {
    const session = await create();
    expect(session.endsAt).toBe(start + idle[kind]);
    now = start + 1000;
    expect(await read(session)).toMatchObject({ endsAt: start + idle[kind], fresh: false });
    now = start + idle[kind] / 2;
    for (const fresh of [true, false]) {
      expect(await read(session)).toMatchObject({ endsAt: now + idle[kind], fresh });
    }
  });

  test('loses at most a thirtieth of its time when requests come quickly one after the other', async () => {
    const session = await create();
    now = start + idle[kind] / 30 - 1;
    expect(await read(session)).toMatchObject({ fresh: false });
    now = start + idle[kind] - 1;
    expect(await read(session)).toMatchObject({ fresh: true });
  });

  test('once expired, is gone from the store, and does not come back when the clock is set back', async () => {
    const session = await create();
    now = start + idle[kind];
    await read(session);
    now = start;
    expect(await read(session)).toBeNull();
  });

  test('ends when it is ended, and the others of its subject go on', async () => {
    const [one, two] = [await create(), await create()];
    await sessions[kind].end(one.id);
    expect(await read(one)).toBeNull();
    expect(await read(two)).not.toBeNull();
  });

  test('ends with all others of its subject, and those of other subjects go on', async () => {
    const [one, two, other] = [await create(), await create(), await create('subject-11')];
    await sessions[kind].endAllOf('subject-1');
    expect(await read(one)).toBeNull();
    expect(await read(two)).toBeNull();
    expect(await read(other)).not.toBeNull();
  });

  test('goes on alone when all others of its subject are ended', async () => {
    const [one, two, other] = [await create(), await create(), await create('subject-11')];
    await sessions[kind].endOthersOf('subject-1', one.id);
    expect(await read(one)).not.toBeNull();
    expect(await read(two)).toBeNull();
    expect(await read(other)).not.toBeNull();
  });

  test('opens nothing as a session of another kind', async () => {
    const session = await create();
    for (const other of kinds.filter((name) => name !== kind)) {
      expect(await sessions[other].read(header(other, session))).toBeNull();
    }
    expect(await read(session)).not.toBeNull();
  });

  test('has a new id each time: one that a browser brings along is never taken up', async () => {
    const planted = { id: 'a'.repeat(40) };
    expect(await read(planted)).toBeNull();
    const session = await sessions[kind].create('subject-1', { replaces: header(kind, planted) });
    expect(session.id).not.toBe(planted.id);
    expect(session.id).toMatch(/^[a-z2-7]{40}$/);
    expect(await read(planted)).toBeNull();
  });

  test('ends when the same browser signs in again', async () => {
    const old = await create();
    const session = await sessions[kind].create('subject-2', { replaces: header(kind, old) });
    expect(session.id).not.toBe(old.id);
    expect(await read(old)).toBeNull();
    expect(await read(session)).toMatchObject({ subjectId: 'subject-2' });
  });
});

test('a session of staff ends after ten hours, however busy they are, and says so', async () => {
  const session = await sessions.staff.create('subject-1');
  const read = () => sessions.staff.read(header('staff', session));
  const end = start + 10 * 60 * minute;
  for (now = start; now < end - 10 * minute; now += 10 * minute) expect(await read()).not.toBeNull();
  expect(await read()).toMatchObject({ endsAt: end });
  expect(await read()).toMatchObject({ endsAt: end });
  now = end - 1;
  expect(await read()).not.toBeNull();
  now = end;
  expect(await read()).toBeNull();
});

test('a family’s session remembers what had been seen before this visit', async () => {
  const { id } = await sessions.complaint.create('complaint-1', { seenPosition: 7 });
  expect(await sessions.complaint.read(`complaint=${id}`)).toMatchObject({ seenPosition: 7 });
});

test('the store does not hold what opens a session', async () => {
  const written: string[] = [];
  const watched = {
    ...store,
    write: async (session: { id: string }) => void written.push(JSON.stringify(session)),
  };
  const { id } = await makeSessions(watched, { isSecure: false, now: () => now }).staff.create('staff-1');
  expect(written).toHaveLength(1);
  expect(written[0]).not.toContain(id);
});

test('reading a session again and again writes nothing', async () => {
  const session = await sessions.complaint.create('complaint-1');
  const readOnly: SessionStore = {
    ...store,
    extend: () => Promise.reject(new Error('written')),
    remove: () => Promise.reject(new Error('written')),
  };
  const { complaint } = makeSessions(readOnly, { isSecure: false, now: () => now });
  for (let second = 0; second < 59; second += 1) {
    now += 1000;
    expect(await complaint.read(header('complaint', session))).not.toBeNull();
  }
});

describe('looking at a session, as an open stream does', () => {
  test('tells whose it is, and does not prolong it', async () => {
    const session = await sessions.complaint.create('complaint-1');
    for (const minutes of [10, 20, 29]) {
      now = start + minutes * minute;
      expect(await sessions.complaint.peek(header('complaint', session))).toBe('complaint-1');
    }
    now = start + 30 * minute;
    expect(await sessions.complaint.peek(header('complaint', session))).toBeNull();
    expect(await sessions.complaint.read(header('complaint', session))).toBeNull();
  });

  test('tells nothing without a session, or with one of another kind', async () => {
    const staff = await sessions.staff.create('staff-1');
    expect(await sessions.complaint.peek(undefined)).toBeNull();
    expect(await sessions.complaint.peek(header('complaint', staff))).toBeNull();
  });
});

test('tidying removes those that have expired and no others', async () => {
  const old = await sessions.staff.create('staff-1');
  now += 10 * minute;
  const young = await sessions.staff.create('staff-1');
  now += 5 * minute;
  await sessions.removeExpired();
  now = start;
  expect(await sessions.staff.read(`staff=${old.id}`)).toBeNull();
  expect(await sessions.staff.read(`staff=${young.id}`)).not.toBeNull();
});
