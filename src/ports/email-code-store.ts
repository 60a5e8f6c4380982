/** A code that was sent to an address. Both are keyed hashes: who reads the store learns neither. */
export interface EmailCode {
  /** What it is for, and whose address it was sent to. */
  readonly key: string;
  readonly codeHash: string;
  /** In milliseconds since 1970: from then on it does not work. */
  readonly expiresAt: number;
}

/** `over`: there is none, its time has passed, or it was tried too often. A new one must be asked for. */
export type CodeUsed = 'right' | 'wrong' | 'over';

/** Keeps codes until they are used or run out. Each address has one for each purpose at most: the last. */
export interface EmailCodeStore {
  /** Takes the place of the one before, and can be tried as often as any. */
  keep(code: EmailCode): Promise<void>;
  /** Tries a code. The right one is used up; a wrong one counts, and the last try that is left ends it. */
  use(key: string, codeHash: string, limit: { now: number; mostTries: number }): Promise<CodeUsed>;
  removeExpired(now: number): Promise<void>;
}
