/** Answers to the questions so far: slug → the checked answer. */
export type DraftAnswers = Readonly<Record<string, unknown>>;

/** What a person last typed where it could not be used: kept so that nothing is lost. */
export interface PendingForm {
  readonly slug: string;
  readonly form: Readonly<Record<string, readonly string[]>>;
}

/** Where a link to come back may be sent. Its writer says that nobody else reads it. */
export interface DraftEmail {
  readonly address: string;
  /** True once a link that went there was used. Until then nothing else is sent there. */
  readonly isConfirmed: boolean;
}

/** A complaint that is still being written, or that was sent just now: then it has no answers any more. */
export interface Draft {
  readonly id: string;
  readonly answers: DraftAnswers;
  readonly pending: PendingForm | null;
  /** The complaint made from it; null until it is sent. */
  readonly complaintId: string | null;
  readonly email: DraftEmail | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/**
 * Keeps drafts. Times are milliseconds since 1970. When a draft is erased, its links in e-mails and the messages about
 * it are too, in the same transaction; when it is sent, they are and its address is.
 */
export interface DraftStore {
  /** `owner`: the account that writes it for a family, where there is one. */
  create(id: string, now: number, owner?: string): Promise<Draft>;
  read(id: string): Promise<Draft | null>;
  /** Replaces answers and pending form of a draft that has not been sent. */
  save(id: string, change: Pick<Draft, 'answers' | 'pending'>, now: number): Promise<void>;
  /** From then on, the draft is found by its return code, of which this is a keyed hash. */
  keepReturnHash(id: string, returnHash: string): Promise<void>;
  findByReturnHash(returnHash: string): Promise<Draft | null>;
  /** Sets the address, or takes it away, for a draft that was not sent. A new one is not confirmed. */
  keepEmail(id: string, address: string | null): Promise<void>;
  /** From then on, the draft is found by its address, of which `emailHash` is a keyed hash. False when it has another one. */
  confirmEmail(id: string, address: string, emailHash: string): Promise<boolean>;
  /** Those that were not sent, and whose confirmed address has this hash. */
  findByEmailHash(emailHash: string): Promise<Draft[]>;
  /** Those of an account that were not sent, the last changed first. */
  ofOwner(owner: string): Promise<Draft[]>;
  /** Those that were not sent, and have a return code. */
  listSaved(): Promise<Draft[]>;
  remove(id: string): Promise<void>;
  /** Erases a draft at its writer's wish, so that no trace of it is left; false, and nothing done, once it was sent. */
  eraseUnsent(id: string): Promise<boolean>;
  /** Erases every draft that was not sent and has not changed since before `time`. */
  removeUnsentBefore(time: number): Promise<void>;
}
