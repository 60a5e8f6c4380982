/** Who somebody is, as their organisation says. */
export interface SignedOn {
  /** Never given to anybody else. */
  readonly subject: string;
  /** Null unless the organisation has checked that it is theirs. */
  readonly email: string | null;
}

export type SingleSignOnEnd =
  { ok: true; who: SignedOn } | { ok: false; reason: 'sso-refused' | 'sso-unavailable' };

/** Signing in by the organisation's own accounts. It asks for a second factor itself. */
export interface SingleSignOn {
  /** Where the browser goes, and what it keeps until it comes back. Null while the organisation does not answer. */
  begin(): Promise<{ address: string; kept: string } | null>;
  /** Reads the address at which the browser came back. */
  finish(cameBackTo: URL, kept: string): Promise<SingleSignOnEnd>;
}
