import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StoredSession } from '../../src/ports/session-store.ts';
import type { Open, Opened } from './opened.ts';

const session: StoredSession = {
  id: 'session-1',
  subject: 'complaint:1',
  expiresAt: 2000,
  seenPosition: 4,
  latest: null,
};

/** What every session store does. It keeps and forgets; who may use a session is for `src/auth` to say. */
export function sessionStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('a session is read as it was written', async () => {
    await opened.sessions.write(session);
    expect(await opened.sessions.read('session-1')).toEqual(session);
  });

  test('a session that is not there is not found', async () => {
    expect(await opened.sessions.read('session-1')).toBeNull();
  });

  test('an id is given once: nobody takes over the session of another', async () => {
    await opened.sessions.write(session);
    await expect(opened.sessions.write({ ...session, subject: 'complaint:2' })).rejects.toThrow();
    expect(await opened.sessions.read('session-1')).toEqual(session);
  });

  test('a session is prolonged, and nothing else of it changes', async () => {
    await opened.sessions.write(session);
    await opened.sessions.extend('session-1', 5000);
    expect(await opened.sessions.read('session-1')).toEqual({ ...session, expiresAt: 5000 });
  });

  test('a session is never prolonged past its latest end', async () => {
    await opened.sessions.write({ ...session, latest: 4000 });
    await opened.sessions.extend('session-1', 5000);
    expect(await opened.sessions.read('session-1')).toMatchObject({ expiresAt: 4000, latest: 4000 });
  });

  test('a session that has ended is not brought back by prolonging it', async () => {
    await opened.sessions.extend('session-1', 5000);
    expect(await opened.sessions.read('session-1')).toBeNull();
  });

  test('one session is removed, and the others of its subject stay', async () => {
    await opened.sessions.write(session);
    await opened.sessions.write({ ...session, id: 'session-2' });
    await opened.sessions.remove('session-1');
    expect(await opened.sessions.read('session-1')).toBeNull();
    expect(await opened.sessions.read('session-2')).not.toBeNull();
  });

  test('all sessions of a subject are removed, and those of others stay', async () => {
    await opened.sessions.write(session);
    await opened.sessions.write({ ...session, id: 'session-2' });
    await opened.sessions.write({ ...session, id: 'session-3', subject: 'complaint:11' });
    await opened.sessions.removeOf('complaint:1');
    expect(await opened.sessions.read('session-1')).toBeNull();
    expect(await opened.sessions.read('session-2')).toBeNull();
    expect(await opened.sessions.read('session-3')).not.toBeNull();
  });

  test('all sessions of a subject but one are removed', async () => {
    for (const id of ['session-1', 'session-2']) await opened.sessions.write({ ...session, id });
    await opened.sessions.write({ ...session, id: 'session-3', subject: 'complaint:11' });
    await opened.sessions.removeOf('complaint:1', 'session-2');
    expect(await opened.sessions.read('session-1')).toBeNull();
    expect(await opened.sessions.read('session-2')).not.toBeNull();
    expect(await opened.sessions.read('session-3')).not.toBeNull();
  });

  test('expired sessions are removed, from the moment at which they expire', async () => {
    await opened.sessions.write(session);
    await opened.sessions.write({ ...session, id: 'session-2', expiresAt: 2001 });
    await opened.sessions.removeExpired(2000);
    expect(await opened.sessions.read('session-1')).toBeNull();
    expect(await opened.sessions.read('session-2')).not.toBeNull();
  });
}
