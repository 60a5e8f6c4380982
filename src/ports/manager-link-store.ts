/** A link by which a line manager decides. The hash is keyed: who reads the store learns no link. */
export interface ManagerLink {
  readonly complaintId: string;
  readonly tokenHash: string;
  /** In milliseconds since 1970: from then on it does not work. */
  readonly expiresAt: number;
}

/** Keeps links for line managers until they are used or run out. Each complaint has one at most: the last. */
export interface ManagerLinkStore {
  keep(link: ManagerLink): Promise<void>;
  /** Looks without using it; null when there is none, as it was used, replaced or has run out. */
  find(tokenHash: string, now: number): Promise<ManagerLink | null>;
  /** Uses it up: of two who use it at once, one gets it. */
  take(tokenHash: string, now: number): Promise<ManagerLink | null>;
  removeExpired(now: number): Promise<void>;
}
