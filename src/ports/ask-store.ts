/** What an advocate asked of a family by its reference, whether there is such a family or not. */
export interface Ask {
  readonly advocateId: string;
  /** Keyed hash of the reference: the store tells nobody which one it was. */
  readonly referenceHash: string;
  /** The consent that was asked for, where there is such a family. */
  readonly consentId: string;
  /** What the advocate calls the family. */
  readonly label: string;
  /** In milliseconds since 1970. */
  readonly askedAt: number;
}

/** Remembers what advocates asked for, so that their list shows the same whether there is such a family or not. */
export interface AskStore {
  /** Takes the place of what the advocate asked for by the same reference before. */
  keep(ask: Ask): Promise<void>;
  /** What the advocate asked for at `since` or later, the latest first. */
  ofAdvocate(advocateId: string, since: number): Promise<Ask[]>;
  /** What was asked for has been answered with yes. */
  removeOf(consentId: string): Promise<void>;
  removeBefore(time: number): Promise<void>;
}
