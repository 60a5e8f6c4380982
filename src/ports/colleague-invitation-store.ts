/** Somebody is asked into an organisation. It is for whoever shows that the address is theirs, as everybody does who comes in. */
export interface ColleagueInvitation {
  readonly organisationId: string;
  /** In lower case. */
  readonly email: string;
  /** In milliseconds since 1970: from then on it is none. */
  readonly expiresAt: number;
}

/** Keeps invitations of colleagues until they are answered, withdrawn or run out. */
export interface ColleagueInvitationStore {
  /** One for the same address and organisation takes the place of the one before. */
  keep(invitation: ColleagueInvitation): Promise<void>;
  /** Those of an organisation that stand, by address. */
  ofOrganisation(organisationId: string, now: number): Promise<ColleagueInvitation[]>;
  /** Those for an address that stand. */
  forAddress(email: string, now: number): Promise<ColleagueInvitation[]>;
  /** Uses it up, or withdraws it: false when there is none that stands. */
  take(of: Pick<ColleagueInvitation, 'organisationId' | 'email'>, now: number): Promise<boolean>;
  removeExpired(now: number): Promise<void>;
}
