/** Counts tries at something that can be guessed. Keys carry no personal data: they are keyed hashes. */
export interface AttemptStore {
  /** Records a try and answers how many there were since `since`, this one included. */
  record(key: string, now: number, since: number): Promise<number>;
  clear(key: string): Promise<void>;
}
