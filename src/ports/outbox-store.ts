import type { MessageKind } from '../domain/contact/message-kinds.ts';
import type { Channel } from '../domain/contact/safe-contact.ts';

/** Whom a message is for: somebody who follows a complaint, or who still writes one. */
export type MessageFor = { readonly complaintId: string } | { readonly draftId: string };

/** A message to be written. It holds no words and no address: both are found when it goes out. */
export interface NewMessage {
  /** The same cause has the same key, and makes one message however often it is added. */
  readonly key: string;
  readonly for: MessageFor;
  readonly kind: MessageKind;
  /** Milliseconds since 1970, as all times here. */
  readonly createdAt: number;
  /** Not tried before then: in this time it takes in what happens soon after. At once when left out. */
  readonly dueAt?: number;
}

/** How a message stands. */
export type MessageState =
  /** `tries`: how often it could not be sent so far. Not tried again before `dueAt`. */
  | { readonly status: 'waiting'; readonly dueAt: number; readonly tries: number }
  | { readonly status: 'sent'; readonly at: number; readonly channel: Channel }
  /** It is shown on the tracker and went nowhere; the reason is a code. */
  | { readonly status: 'shown'; readonly at: number; readonly reason: string }
  | { readonly status: 'failed'; readonly at: number; readonly channel: Channel; readonly reason: string };

export type Message = NewMessage & MessageState;

/** A message that this process has taken, to send it before `claimedUntil`. */
export interface ClaimedMessage extends NewMessage {
  readonly tries: number;
  readonly claimedUntil: number;
}

/**
 * Keeps messages until they have gone out, and what became of them. Those that an event causes are written by the
 * complaint store, in the transaction of the event.
 */
export interface OutboxStore {
  /**
   * Adds messages; one whose key is there already is left as it is. One of a kind that is gathered is not added while
   * another for the same complaint waits and nobody has taken it: that one tells of both.
   */
  add(messages: readonly NewMessage[]): Promise<void>;
  /**
   * Takes up to `most` waiting messages that are due, the longest due first. Nobody else gets them before `until`:
   * when this process has not settled them by then, it has died, and they go out again.
   */
  claim(now: number, until: number, most: number): Promise<ClaimedMessage[]>;
  /** Says what became of a message. Does nothing when its claim has run out and somebody else has taken it. */
  settle(message: ClaimedMessage, state: MessageState): Promise<void>;
  /** Every message for a complaint, the newest first. */
  ofComplaint(complaintId: string): Promise<Message[]>;
}
