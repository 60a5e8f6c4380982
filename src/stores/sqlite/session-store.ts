import { and, eq, lte, ne, sql } from 'drizzle-orm';
import { sessions } from '../../../db/sqlite/schema.ts';
import type { SessionStore } from '../../ports/session-store.ts';
import type { Database } from './database.ts';

/** Sessions in SQLite. */
export function makeSessionStore(database: Database): SessionStore {
  const queries = prepare(database);
  return {
    read: async (id) => queries.read.get({ id }) ?? null,
    write: async (session) => void queries.write.run({ ...session }),
    extend: async (id, expiresAt) => void queries.extend.run({ id, expiresAt }),
    remove: async (id) => void queries.remove.run({ id }),
    removeOf: async (subject, exceptId = '') => void queries.removeOf.run({ subject, exceptId }),
    removeExpired: async (now) => void queries.removeExpired.run({ now }),
  };
}

function prepare(database: Database) {
  const id = sql.placeholder('id');
  const subject = sql.placeholder('subject');
  const expiresAt = sql.placeholder('expiresAt');
  const written = {
    id,
    subject,
    expiresAt,
    seenPosition: sql.placeholder('seenPosition'),
    latest: sql.placeholder('latest'),
  };
  const remove = () => database.delete(sessions);
  return {
    read: database.select().from(sessions).where(eq(sessions.id, id)).prepare(),
    write: database.insert(sessions).values(written).prepare(),
    extend: database
      .update(sessions)
      .set({ expiresAt: sql`min(${expiresAt}, coalesce(${sessions.latest}, ${expiresAt}))` })
      .where(eq(sessions.id, id))
      .prepare(),
    remove: remove().where(eq(sessions.id, id)).prepare(),
    removeOf: remove()
      .where(and(eq(sessions.subject, subject), ne(sessions.id, sql.placeholder('exceptId'))))
      .prepare(),
    removeExpired: remove()
      .where(lte(sessions.expiresAt, sql.placeholder('now')))
      .prepare(),
  };
}
