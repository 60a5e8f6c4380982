/**
 * Keeps the addresses under which calendars may read somebody's dates: at most one for each owner, as a keyed hash. The
 * owner is a complaint in one such store, and an advocate in another. Who reads the store learns no address.
 */
export interface FeedStore {
  /** Gives the owner an address. The one that it had before stops. Times are milliseconds since 1970. */
  replace(ownerId: string, tokenHash: string, now: number): Promise<void>;
  /** Whose address it is; null when there is none, or no longer. */
  find(tokenHash: string): Promise<string | null>;
  isOn(ownerId: string): Promise<boolean>;
  remove(ownerId: string): Promise<void>;
}
