const minute = 60_000;
const hour = 60 * minute;

/** How sessions of one kind behave. */
export interface SessionKind {
  /** How long it lasts without a request, in milliseconds. */
  readonly idle: number;
  /** How long it lasts at most, however busy, in milliseconds; null for as long as requests come. */
  readonly longest: number | null;
  /** `lax` also arrives with a link on another site; forms from elsewhere are refused before a session is read. */
  readonly sameSite: 'lax' | 'strict';
  /** False: closing the browser ends it, and nothing is written to a disk that others may share. */
  readonly outlivesBrowser: boolean;
}

/** The kinds of session. The name is that of the cookie too, and the start of the subject in the store. */
export const sessionKinds = {
  /**
   * Somebody who is writing a complaint. A phone that drops the page, or a link back to us, must not lose it. Who stays
   * away longer comes back by the return code.
   */
  draft: { idle: 30 * minute, longest: null, sameSite: 'lax', outlivesBrowser: true },
  /** A family that follows its complaint, often from a bookmark or a link in a message. */
  complaint: { idle: 30 * minute, longest: null, sameSite: 'lax', outlivesBrowser: false },
  /** Between the password and the second factor: it opens nothing but the page that asks for that. */
  entry: { idle: 10 * minute, longest: null, sameSite: 'strict', outlivesBrowser: false },
  /** Staff, who see what others wrote. A link from elsewhere asks them to sign in again. */
  staff: { idle: 15 * minute, longest: 10 * hour, sameSite: 'strict', outlivesBrowser: false },
  /** Advocates, who see what families let them see: as staff's. */
  advocate: { idle: 15 * minute, longest: 10 * hour, sameSite: 'strict', outlivesBrowser: false },
} as const satisfies Record<string, SessionKind>;

export type SessionKindName = keyof typeof sessionKinds;
