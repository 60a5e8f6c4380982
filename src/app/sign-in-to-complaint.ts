import { normaliseCode } from '../domain/complaint/codes.ts';
import type { ComplaintRow } from '../ports/complaint-store.ts';
import type { ComplaintServices } from './complaint-services.ts';
import { seenBefore } from './tracker/seen-before.ts';
import { forgetTries, isTriedTooOftenFrom } from './tries.ts';

/** What tries at one reference are counted for. */
export const triesAtReference = 'try-reference';

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
  const tried = { use: triesAtReference, value: reference };
  if (await isTriedTooOftenFrom(typed.address, tried, services))
    return { ok: false, reason: 'too-many-tries' };
  const row = await services.complaints.findByReference(reference);
  const given = services.secrets.hash('access-code', normaliseCode(typed.accessCode) ?? 'unreadable');
  const isRight = services.secrets.isSame(given, row?.codeHash ?? given.split('').reverse().join(''));
  if (!row || !isRight) return { ok: false, reason: 'reference-or-code-wrong' };
  await forgetTries(tried, services);
  const [last] = await services.complaints.positionsOf([row.id]);
  return { ok: true, row, seenPosition: seenBefore(row.seenPosition, last?.position ?? 0) };
}
