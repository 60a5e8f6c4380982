import Database from 'better-sqlite3';
import { Store, type SessionData } from 'express-session';

const pragmas = ['journal_mode = WAL', 'synchronous = FULL'];
const tables = `CREATE TABLE sessions (id TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT;
CREATE TABLE drafts (id TEXT PRIMARY KEY, answers TEXT NOT NULL) STRICT;`;

type Done = (fault: unknown, session?: SessionData | null) => void;

/** The database of the Express page: as durable as ours. */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  for (const pragma of pragmas) database.pragma(pragma);
  database.exec(tables);
  return database;
}

/** Sessions in it. They are not prolonged at every request, which would be a write each time. */
export class ExpressStore extends Store {
  readonly #read;
  readonly #write;
  readonly #remove;

  constructor(database: Database.Database) {
    super();
    this.#read = database.prepare<[string], { data: string }>('SELECT data FROM sessions WHERE id = ?');
    this.#write = database.prepare('INSERT OR REPLACE INTO sessions VALUES (?, ?)');
    this.#remove = database.prepare('DELETE FROM sessions WHERE id = ?');
  }

  override get(id: string, done: Done): void {
    const row = this.#read.get(id);
    done(null, row ? JSON.parse(row.data) : null);
  }

  override set(id: string, session: SessionData, done?: Done): void {
    this.#write.run(id, JSON.stringify(session));
    done?.(null);
  }

  override destroy(id: string, done?: Done): void {
    this.#remove.run(id);
    done?.(null);
  }
}
