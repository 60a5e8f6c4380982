/** A session as it is kept. `subject` says whose it is: `draft:…`, `complaint:…` or `staff:…`. */
export interface StoredSession {
  readonly id: string;
  readonly subject: string;
  readonly expiresAt: number;
  /** For a family's session: the last entry seen before this visit. */
  readonly seenPosition: number;
}

/** Keeps sessions; times are milliseconds since 1970. */
export interface SessionStore {
  read(id: string): Promise<StoredSession | null>;
  write(session: StoredSession): Promise<void>;
  extend(id: string, expiresAt: number): Promise<void>;
  remove(id: string): Promise<void>;
  removeOf(subject: string, exceptId?: string): Promise<void>;
  removeExpired(now: number): Promise<void>;
}
