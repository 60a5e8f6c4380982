import type { Channel } from '../domain/contact/safe-contact.ts';

/** A message on its way to a person. Its words are neutral: somebody else may see it. */
export interface Outgoing {
  /** The same message has the same key each time it is tried, so that what comes twice can be told. */
  readonly key: string;
  readonly channel: Channel;
  readonly to: string;
  /** Not shown in a text. */
  readonly subject: string;
  readonly body: string;
}

export type Sent =
  | { readonly ok: true }
  /** `refused`: it will never go there. `unavailable`: it may go later. Both are answers, and neither throws. */
  | { readonly ok: false; readonly reason: 'refused' | 'unavailable' };

/** Hands messages over to what carries them. */
export interface Sender {
  readonly channels: readonly Channel[];
  send(message: Outgoing): Promise<Sent>;
  close(): void;
}
