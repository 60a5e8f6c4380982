import Database from 'better-sqlite3';
import { Store, type SessionData } from 'express-session';

const pragmas = ['journal_mode = WAL', 'synchronous = FULL'];
const tables = `CREATE TABLE sessions (id TEXT PRIMARY KEY, data TEXT NOT NULL, ends_at INTEGER NOT NULL) STRICT;
CREATE TABLE drafts (id TEXT PRIMARY KEY, answers TEXT NOT NULL) STRICT;`;

type Done = (fault: unknown, session?: SessionData | null) => void;

const end = () => Date.now() + 1_800_000;

/** The database of the Express page: as durable as ours. */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  for (const pragma of pragmas) database.pragma(pragma);
  database.exec(tables);
  return database;
}

/**
 * Sessions in it, as the stores do that people install: express-session asks a store to prolong a session after every
 * request, which is a write each time. Ours is prolonged once a minute.
 */
export class ExpressStore extends Store {
  readonly #read;
  readonly #write;
  readonly #prolong;
  readonly #remove;

  constructor(database: Database.Database) {
    super();
    this.#read = database.prepare<[string, number], { data: string }>(
      'SELECT data FROM sessions WHERE id = ? AND ends_at > ?',
    );
    this.#write = database.prepare('INSERT OR REPLACE INTO sessions VALUES (?, ?, ?)');
    this.#prolong = database.prepare('UPDATE sessions SET ends_at = ? WHERE id = ?');
    this.#remove = database.prepare('DELETE FROM sessions WHERE id = ?');
  }

  override get(id: string, done: Done): void {
    const row = this.#read.get(id, Date.now());
    done(null, row ? JSON.parse(row.data) : null);
  }

  override set(id: string, session: SessionData, done?: Done): void {
    this.#write.run(id, JSON.stringify(session), end());
    done?.(null);
  }

  override touch(id: string, _session: SessionData, done?: () => void): void {
    this.#prolong.run(end(), id);
    done?.();
  }

  override destroy(id: string, done?: Done): void {
    this.#remove.run(id);
    done?.(null);
  }
}
