/** What decides how a complaint is spoken of in the queue of staff. */
export type QueueState =
  | 'acceptance'
  | 'challenge'
  /** The authority must do something that the procedure names. */
  | 'duty'
  /** The family may go on, and the authority has done all that it must. */
  | 'family'
  /** All that is left is to write to the family what is put right. */
  | 'remedy'
  /** The authority refers it on. */
  | 'referral'
  | 'nothing'
  | 'withdrawn'
  | 'ended';

/** What a family waits for beside the procedure. */
export type WaitingMark =
  'advocate' | 'first-code' | 'question' | 'another-time' | 'telephone' | 'writing' | 'erasure';

/** Those in which a young person waits for an advocate come first, those that have ended last. */
export type QueueRank = 0 | 1 | 2;
