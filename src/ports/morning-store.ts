/** Remembers who has had the e-mail of a morning: whatever restarts, and however many processes run, nobody has it twice. */
export interface MorningStore {
  /**
   * True for the one who sends it: the first who asks on that day (`YYYY-MM-DD` in London), and after `tryAgain` the first
   * who asks when its time has come. `now` is in milliseconds since 1970.
   */
  claim(advocateId: string, day: string, now: number): Promise<boolean>;
  /** It did not go out: from `dueAt` on it is claimed once more. */
  tryAgain(advocateId: string, day: string, dueAt: number): Promise<void>;
}
