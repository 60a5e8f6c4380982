import type { SessionStore, StoredSession } from '../../ports/session-store.ts';

/** Sessions in memory, for tests. */
export function makeSessionStore(): SessionStore {
  const sessions = new Map<string, StoredSession>();
  const removeWhere = (isOld: (session: StoredSession) => boolean) => {
    for (const session of [...sessions.values()].filter(isOld)) sessions.delete(session.id);
  };
  return {
    read: async (id) => sessions.get(id) ?? null,
    async write(session) {
      if (sessions.has(session.id)) throw new Error('There is already a session with that id.');
      sessions.set(session.id, { ...session });
    },
    async extend(id, expiresAt) {
      const session = sessions.get(id);
      if (session)
        sessions.set(id, { ...session, expiresAt: Math.min(expiresAt, session.latest ?? expiresAt) });
    },
    remove: async (id) => void sessions.delete(id),
    removeOf: async (subject, exceptId) =>
      removeWhere(({ id, subject: whose }) => whose === subject && id !== exceptId),
    removeExpired: async (now) => removeWhere((session) => session.expiresAt <= now),
  };
}
