/** What somebody shows beside their password, or beside the code that was sent to them. */
export interface SecondFactor {
  /** The account of staff, or of an advocate. */
  readonly accountId: string;
  /** The secret that their app shares with us, sealed. */
  readonly sealedSecret: string;
  /** The number of the half minute of the last code that was used. */
  readonly lastStep: number;
  /** Keyed hashes of the recovery codes that are left. */
  readonly recoveryHashes: readonly string[];
}

/** Keeps second factors. Of two who use the same code at once, one is let in. */
export interface SecondFactorStore {
  find(accountId: string): Promise<SecondFactor | null>;
  save(factor: SecondFactor): Promise<void>;
  /** False when a code of that half minute, or of a later one, was used before. */
  useStep(accountId: string, step: number): Promise<boolean>;
  /** False when there is no such recovery code, or it was used. */
  useRecovery(accountId: string, hash: string): Promise<boolean>;
  remove(accountId: string): Promise<void>;
}
