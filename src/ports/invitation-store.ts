/** An invitation that was sent. The hash is keyed: who reads the store learns no link. */
export interface Invitation {
  readonly staffId: string;
  readonly tokenHash: string;
  /** In milliseconds since 1970: from then on it does not work. */
  readonly expiresAt: number;
}

/** Keeps invitations until they are used. Each person has one at most: the last. */
export interface InvitationStore {
  keep(invitation: Invitation): Promise<void>;
  /** Looks without using it; null when there is none, as it was used, replaced or has run out. */
  find(tokenHash: string, now: number): Promise<Invitation | null>;
  /** Uses it up: of two who use it at once, one gets it. */
  take(tokenHash: string, now: number): Promise<Invitation | null>;
  removeOf(staffId: string): Promise<void>;
}
