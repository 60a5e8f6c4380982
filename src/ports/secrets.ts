/** Random and keyed values. Given by composition, so that tests can fix them. */
export interface Secrets {
  /** An id that cannot be guessed. */
  newId(): string;
  /** A reference such as `K7M2-9QXD`: letters and digits that cannot be mistaken for each other. */
  newReference(): string;
  /** The access code that belongs to a draft: always the same one, so that a repeated request shows the same code. */
  accessCodeFor(draftId: string): string;
  /** The code that brings somebody back to a draft: always the same one, so that it can be shown again. */
  returnCodeFor(draftId: string): string;
  /** An access code that takes the place of one that was lost. */
  newAccessCode(): string;
  /** Six figures, for a code that works a few minutes. */
  newFigures(): string;
  /** Keyed hash, for codes and for the keys of guesses. */
  hash(purpose: string, value: string): string;
  /** Hides a value, so that only we can read it, and only for that purpose. */
  seal(purpose: string, value: string): string;
  /** Reads what was sealed. Null when it was not, was changed, or was sealed for another purpose. */
  unseal(purpose: string, sealed: string): string | null;
  /** Compares in constant time. */
  isSame(left: string, right: string): boolean;
}
