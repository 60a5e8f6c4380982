/** What somebody of staff did or looked at. Ids alone: no names, no addresses, nothing of what was read. */
export interface AuditFact {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The id of the member of staff, or `service`. */
  readonly by: string;
  readonly action: string;
  readonly partnership: string | null;
  readonly complaintId: string | null;
  /** The member of staff to whom it was done. */
  readonly memberId: string | null;
}

/** A fact in its place. Each seal is made with the one before: what is changed or taken out shows. */
export interface AuditEntry extends AuditFact {
  /** From 1, without a gap. */
  readonly position: number;
  readonly seal: string;
}

/** Makes the seal of an entry from that of the one before, which is empty for the first. */
export type SealEntry = (previous: string, entry: Omit<AuditEntry, 'seal'>) => string;

/** What to look for; what is left out may be anything. */
export interface AuditFilter {
  readonly complaintId?: string;
  readonly partnerships?: readonly string[];
  readonly by?: readonly string[];
}

/** Keeps what was done and looked at. Only ever added to. */
export interface AuditStore {
  add(fact: AuditFact, seal: SealEntry): Promise<void>;
  /** The newest first, those before a position where one is given. */
  latest(filter: AuditFilter, most: number, before?: number): Promise<AuditEntry[]>;
  /** The oldest first, those after a position. */
  after(position: number, most: number): Promise<AuditEntry[]>;
}
