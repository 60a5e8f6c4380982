import { normaliseCode } from '../domain/complaint/codes.ts';
import type { ComplaintRow } from '../ports/complaint-store.ts';
import type { ComplaintServices } from './complaint-services.ts';
import { seenBefore } from './tracker/seen-before.ts';

/** Guesses are counted for a quarter of an hour. */
export const guessWindow = 15 * 60_000;
/** Tries for one reference, and from one address, in that time. */
export const triesPerReference = 5;
export const triesPerAddress = 30;

export type SignedIn =
  /** `seenPosition`: what comes after it is new to them. */
  | { ok: true; row: ComplaintRow; seenPosition: number }
  | { ok: false; reason: 'reference-or-code-wrong' | 'too-many-tries' };

/**
 * Lets a family in with reference and access code. Wrong and unknown get the same answer, and both do the
 * same work. Every try counts, and too many stop the right code too until the time has passed.
 */
export async function signInToComplaint(
  typed: { reference: string; accessCode: string; address: string },
  services: Pick<ComplaintServices, 'complaints' | 'attempts' | 'secrets' | 'now'>,
): Promise<SignedIn> {
  // What cannot be a reference is counted for its sender alone: nobody waits for what others mistype.
  const reference = normaliseCode(typed.reference) ?? `unreadable, from ${typed.address}`;
  const keys = {
    reference: services.secrets.hash('try-reference', reference),
    address: services.secrets.hash('try-address', typed.address),
  };
  const since = services.now() - guessWindow;
  const forReference = await services.attempts.record(keys.reference, services.now(), since);
  const fromAddress = await services.attempts.record(keys.address, services.now(), since);
  if (forReference > triesPerReference || fromAddress > triesPerAddress)
    return { ok: false, reason: 'too-many-tries' };
  const row = await services.complaints.findByReference(reference);
  const given = services.secrets.hash('access-code', normaliseCode(typed.accessCode) ?? 'unreadable');
  const isRight = services.secrets.isSame(given, row?.codeHash ?? given.split('').reverse().join(''));
  if (!row || !isRight) return { ok: false, reason: 'reference-or-code-wrong' };
  await services.attempts.clear(keys.reference);
  const [last] = await services.complaints.positionsOf([row.id]);
  return { ok: true, row, seenPosition: seenBefore(row.seenPosition, last?.position ?? 0) };
}
