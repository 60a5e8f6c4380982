/** A session as it is kept. `subject` says whose it is: `draft:…`, `complaint:…`, `staff:…`, `entry:…` or `advocate:…`. */
export interface StoredSession {
  readonly id: string;
  readonly subject: string;
  readonly expiresAt: number;
  /** For a family's session: the last entry seen before this visit. */
  readonly seenPosition: number;
  /** However often it is prolonged, it ends then; null where nothing limits it. */
  readonly latest: number | null;
}

/** Keeps sessions; times are milliseconds since 1970. */
export interface SessionStore {
  read(id: string): Promise<StoredSession | null>;
  write(session: StoredSession): Promise<void>;
  /** To that time, and never past `latest`. */
  extend(id: string, expiresAt: number): Promise<void>;
  remove(id: string): Promise<void>;
  removeOf(subject: string, exceptId?: string): Promise<void>;
  removeExpired(now: number): Promise<void>;
}
