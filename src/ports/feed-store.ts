/**
 * Keeps the addresses under which calendars may read the dates of a complaint: at most one for each complaint, as
 * a keyed hash. Who reads the store learns no address.
 */
export interface FeedStore {
  /** Gives the complaint an address. The one that it had before stops. Times are milliseconds since 1970. */
  replace(complaintId: string, tokenHash: string, now: number): Promise<void>;
  /** The complaint that an address is for; null when there is none, or no longer. */
  find(tokenHash: string): Promise<string | null>;
  isOn(complaintId: string): Promise<boolean>;
  remove(complaintId: string): Promise<void>;
}
