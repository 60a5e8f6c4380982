/** What a family lets an advocate do: read everything but how the family is reached, or act for it too. */
export type Scope = 'see' | 'act';

/**
 * Where a consent stands.
 * - `invited`: the family asks somebody in; nobody has taken it up.
 * - `asked`: an advocate asks; the family has not answered.
 * - `lodged`: an advocate sent the complaint and says that the family agreed; the family has not confirmed it.
 * - `active`: the family agreed.
 * - `ended`: withdrawn, given back, refused or never taken up. It never stands again: a family that agrees anew makes another.
 */
export type ConsentStatus = 'invited' | 'asked' | 'lodged' | 'active' | 'ended';

/** The agreement of one family to one advocate about one complaint. Only the family makes it stand, and ends it. */
export interface Consent {
  /** Cannot be guessed: it stands in the addresses that the advocate uses, so that no two families are mixed. */
  readonly id: string;
  readonly complaintId: string;
  readonly status: ConsentStatus;
  /** The account of the advocate; null while nobody has taken an invitation up. */
  readonly advocateId: string | null;
  /** Set where the family agreed to the whole organisation: then each of its members may what the advocate may. */
  readonly organisationId: string | null;
  readonly scope: Scope;
  /** The last day, in Europe/London, as YYYY-MM-DD; null until it is withdrawn. */
  readonly until: string | null;
  /** What the advocate calls the family in their own list. The family does not see it. */
  readonly label: string;
  /** The last entry of the complaint that the advocate had seen. */
  readonly seenPosition: number;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
}

/** The account of somebody who may have been let in. */
export interface Asking {
  readonly advocateId: string;
  readonly organisationId: string | null;
}

/**
 * True while the family lets this account in. `today` is the day in Europe/London. What it gave to a whole organisation is
 * open to those who work there now, whoever's name stands in it.
 */
export function isOpenTo(consent: Consent, { advocateId, organisationId }: Asking, today: string): boolean {
  const isTheirs =
    consent.organisationId === null
      ? consent.advocateId === advocateId
      : consent.organisationId === organisationId;
  return consent.status === 'active' && isTheirs && (consent.until === null || today <= consent.until);
}

/** True for what a family gave to a whole organisation, once the person has left it whom it named. */
export function isWithoutPerson({ status, advocateId, organisationId }: Consent): boolean {
  return status === 'active' && advocateId === null && organisationId !== null;
}
