/** Keeps passwords as hashes. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Give `null` where there is no account: the answer is no, after as long a time. */
  isRight(passwordHash: string | null, password: string): Promise<boolean>;
}
