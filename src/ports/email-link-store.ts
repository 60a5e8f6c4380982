import type { LinkKind } from '../domain/contact/message-kinds.ts';
import type { MessageFor } from './outbox-store.ts';

/** A link that was sent. Both hashes are keyed: who reads the store learns neither the link nor the address. */
export interface EmailLink {
  readonly tokenHash: string;
  readonly for: MessageFor;
  /** To show that the address is theirs, or to come in without the code. */
  readonly purpose: LinkKind;
  readonly addressHash: string;
  /** In milliseconds since 1970: from then on it does not work. */
  readonly expiresAt: number;
}

/** Keeps links until they are used or run out. Those of a draft go with it, when it is sent or erased. */
export interface EmailLinkStore {
  keep(link: EmailLink): Promise<void>;
  /** Looks without using it; null when there is none, as it was used or has run out. */
  find(tokenHash: string, now: number): Promise<EmailLink | null>;
  /** Uses it up: of two who use it at once, one gets it. */
  take(tokenHash: string, now: number): Promise<EmailLink | null>;
  removeOf(whom: MessageFor): Promise<void>;
  removeExpired(now: number): Promise<void>;
}
