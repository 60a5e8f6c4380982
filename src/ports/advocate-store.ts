/** Somebody who helps families, or a professional who has a concern of their own. */
export interface Advocate {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  /** Null for who works on their own. */
  readonly organisationId: string | null;
  /** What they are, in their own words, such as "Independent advocate"; may be empty. */
  readonly role: string;
  /** Sees the counts and dates of the organisation, and lets colleagues in. */
  readonly isManager: boolean;
  /** Counts by e-mail on working mornings, where they chose it. */
  readonly hasMorningMail: boolean;
  readonly status: 'active' | 'closed';
  /** In milliseconds since 1970. */
  readonly createdAt: number;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
}

/** What becomes of an account, or why nothing does. */
export type AdvocateStep<Reason> = { ok: true; to: Advocate } | { ok: false; reason: Reason };

/** Keeps the accounts of advocates, and the organisations that they belong to. */
export interface AdvocateStore {
  find(id: string): Promise<Advocate | null>;
  /** Compared in lower case. */
  findByEmail(email: string): Promise<Advocate | null>;
  /** Adds it, or puts it in the place of the one with its id. */
  save(advocate: Advocate): Promise<void>;
  /**
   * Reads an account with everybody in its organisation, and stores what `decide` makes of it: nothing comes between. So of
   * two people who change something at once, the second finds what the first did. Null where there is no such account.
   */
  change<Reason>(
    id: string,
    decide: (one: Advocate, members: readonly Advocate[]) => AdvocateStep<Reason>,
  ): Promise<AdvocateStep<Reason> | null>;
  findOrganisation(id: string): Promise<Organisation | null>;
  saveOrganisation(organisation: Organisation): Promise<void>;
  /** Everybody in it, by name. */
  membersOf(organisationId: string): Promise<Advocate[]>;
  /** Those who chose the e-mail in the morning. */
  withMorningMail(): Promise<Advocate[]>;
}
