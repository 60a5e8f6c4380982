/** A concern of a professional's own that they follow from their account, and not by a code. */
export interface OwnConcern {
  /** Cannot be guessed: it stands in the addresses that the professional uses. */
  readonly id: string;
  /** The account. */
  readonly advocateId: string;
  /** What it is written in; null for one that was sent before it was linked to the account. */
  readonly draftId: string | null;
  /** Null until it is sent. */
  readonly complaintId: string | null;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
}

/** Keeps whose account follows which concern. One that was begun from an account has its complaint once it is sent. */
export interface OwnConcernStore {
  /** Adds one with a draft, or one with a complaint. A draft or complaint that another one has throws. */
  add(concern: OwnConcern): Promise<void>;
  find(id: string): Promise<OwnConcern | null>;
  /** The newest first. */
  ofAdvocate(advocateId: string): Promise<OwnConcern[]>;
  ofComplaint(complaintId: string): Promise<OwnConcern | null>;
  remove(id: string): Promise<void>;
}
