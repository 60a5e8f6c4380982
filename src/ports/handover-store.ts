/** A family is asked if somebody may take over from a colleague. What became of it is the status of the new consent. */
export interface Handover {
  /** The consent that the family is asked for. */
  readonly consentId: string;
  /** The one that the colleague has. */
  readonly fromConsentId: string;
  readonly organisationId: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** Keeps which consents were asked for so that somebody takes over. */
export interface HandoverStore {
  add(handover: Handover): Promise<void>;
  /** What stands behind a consent that is asked for; null where somebody asked by themselves. */
  find(consentId: string): Promise<Handover | null>;
  /** All of an organisation, the newest first. */
  ofOrganisation(organisationId: string): Promise<Handover[]>;
}
