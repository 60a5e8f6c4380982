import { hash } from 'node:crypto';
import type { Adapter } from 'lucia';
import type { Now } from '../ports/now.ts';
import type { SessionStore } from '../ports/session-store.ts';
import { sessionKinds, type SessionKindName } from './session-kinds.ts';

/** Lucia's view of our store. Ids are hashed, so that the store does not hold what opens a session. */
export function makeSessionAdapter(store: SessionStore, kind: SessionKindName, now: Now): Adapter {
  const { idle } = sessionKinds[kind];
  const prefix = `${kind}:`;
  return {
    async getSessionAndUser(id) {
      const stored = await store.read(keyOf(id));
      // A session of another kind, its id put into this cookie.
      if (!stored?.subject.startsWith(prefix)) return [null, null];
      const userId = stored.subject.slice(prefix.length);
      const { seenPosition, expiresAt: endsAt, latest } = stored;
      const expiresAt = asLuciaSees(endsAt - now(), idle);
      return [
        { id, userId, expiresAt, attributes: { seenPosition, endsAt, latest } },
        { id: userId, attributes: {} },
      ];
    },
    async getUserSessions() {
      throw new Error('Sessions are not listed: the store keeps only hashes of their ids.');
    },
    setSession: ({ id, userId, attributes: { seenPosition, endsAt, latest } }) =>
      store.write({ id: keyOf(id), subject: prefix + userId, expiresAt: endsAt, seenPosition, latest }),
    updateSessionExpiration: (id) => store.extend(keyOf(id), now() + idle),
    deleteSession: (id) => store.remove(keyOf(id)),
    deleteUserSessions: (userId) => store.removeOf(prefix + userId),
    deleteExpiredSessions: () => store.removeExpired(now()),
  };
}

/**
 * Lucia asks the machine's clock, and prolongs a session once half of its time is gone: 15 minutes of rest would
 * end a session that promised 30. So it is told only what follows from our own clock: over, to be prolonged (a
 * thirtieth of the time is gone; not at every request, as each is a durable write), or neither.
 */
function asLuciaSees(remaining: number, idle: number): Date {
  if (remaining <= 0) return new Date(0);
  const isDue = remaining <= idle - idle / 30;
  return new Date(Date.now() + (isDue ? idle / 4 : idle));
}

/** Under what the store keeps a session. */
export function keyOf(id: string): string {
  return hash('sha256', id, 'base64url');
}
