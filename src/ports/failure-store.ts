import type { Message } from './outbox-store.ts';

/** A message that could not be sent, and that nobody has dealt with. */
export type FailedMessage = Extract<Message, { status: 'failed' }>;

/** What staff did about one, when (milliseconds since 1970) and who (the name). */
export interface FailureCare {
  readonly message: Pick<Message, 'key' | 'for' | 'kind'>;
  readonly what: 'tried-again' | 'dealt-with';
  readonly at: number;
  readonly by: string;
}

export type NewCare = Pick<FailureCare, 'what' | 'at' | 'by'>;

/** Keeps what staff do about messages that could not be sent. */
export interface FailureStore {
  /** Those that failed and that nobody has dealt with, the latest first. */
  open(): Promise<FailedMessage[]>;
  /** How many those are in each partnership; under null, those about drafts, which belong to none yet. */
  count(): Promise<ReadonlyMap<string | null, number>>;
  /**
   * Notes what somebody does about a message; tried again, it waits to go out at once; dealt with, it
   * is settled as shown on the tracker. False, and nothing done, when
   * it is not among the open ones any more.
   */
  care(key: string, care: NewCare): Promise<boolean>;
  /** What was done, the latest first; up to `most`. */
  done(most: number): Promise<FailureCare[]>;
}
