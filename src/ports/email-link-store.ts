/** What a link in an e-mail is for: to show that the address is theirs, or to follow the complaint without its code. */
export type LinkPurpose = 'confirm-email' | 'access-link';

/** A link that was sent. Both hashes are keyed: who reads the store learns neither the link nor the address. */
export interface EmailLink {
  readonly tokenHash: string;
  readonly complaintId: string;
  readonly purpose: LinkPurpose;
  readonly addressHash: string;
  /** In milliseconds since 1970: from then on it does not work. */
  readonly expiresAt: number;
}

/** Keeps links until they are used or run out. */
export interface EmailLinkStore {
  keep(link: EmailLink): Promise<void>;
  /** Looks without using it; null when there is none, as it was used or has run out. */
  find(tokenHash: string, now: number): Promise<EmailLink | null>;
  /** Uses it up: of two who use it at once, one gets it. */
  take(tokenHash: string, now: number): Promise<EmailLink | null>;
  removeExpired(now: number): Promise<void>;
}
