/** Two complaints that staff hold to be about the same conference, or held so once. */
export interface ComplaintLink {
  readonly id: number;
  /** The other one, as seen from the complaint that was asked about. */
  readonly otherId: string;
  /** The names of the members of staff, and when, in milliseconds since 1970. */
  readonly linkedBy: string;
  readonly linkedAt: number;
  /** Null while the link stands. */
  readonly ended: { readonly by: string; readonly at: number } | null;
}

/** Who did it, and when. */
export interface Signed {
  readonly by: string;
  readonly at: number;
}

/**
 * Keeps which complaints belong to one conference, for staff alone: nothing that a family reads may be made with it.
 * A link that was ended stays, so that it can be seen who made it and who ended it.
 */
export interface LinkStore {
  /** False, and nothing done, when the two are linked already. */
  link(complaintId: string, otherId: string, signed: Signed): Promise<boolean>;
  /** False, and nothing done, when they are not linked. */
  unlink(complaintId: string, otherId: string, signed: Signed): Promise<boolean>;
  /** The links of a complaint, whichever of the two it was when they were made, oldest first. */
  of(complaintId: string): Promise<ComplaintLink[]>;
}
