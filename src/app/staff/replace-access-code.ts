import { replaceCode } from '../../domain/complaint/replace-code.ts';
import type { ComplaintRow } from '../../ports/complaint-store.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { may, type Actor } from '../policy.ts';

/** What is needed beside the complaints: a way to end every open visit of a family. */
export interface CodeServices extends ComplaintServices {
  endVisits(complaintId: string): Promise<void>;
}

/** A request for a new code, as the page of staff sends it. */
export interface CodeRequest {
  readonly actor: Extract<Actor, { kind: 'staff' }>;
  /** Their name, for the history. */
  readonly by: string;
  /** How they checked who the person is. */
  readonly note: string;
  /** The entry that the page showed last. */
  readonly expectedPosition: number;
}

export type Replaced = { ok: true; accessCode: string } | Extract<Changed, { ok: false }>;

/**
 * Gives a complaint a new access code. The old one stops at once, and whoever was signed in must sign in again. The
 * code is answered here and nowhere else: it is never stored, and it is not in the event.
 */
export async function replaceAccessCode(
  { id, reference }: Pick<ComplaintRow, 'id' | 'reference'>,
  { actor, by, note, expectedPosition }: CodeRequest,
  services: CodeServices,
): Promise<Replaced> {
  if (!may(actor, 'replace-code', id)) return { ok: false, reason: 'not-found' };
  const { complaints, secrets, attempts } = services;
  const accessCode = secrets.newAccessCode();
  const codeHash = secrets.hash('access-code', accessCode);
  const changed = await changeComplaint(
    id,
    actor.id,
    ({ context }) => replaceCode({ by, note }, context),
    services,
    expectedPosition,
    (change) => complaints.replaceCode({ ...change, codeHash }),
  );
  if (!changed.ok) return changed;
  await services.endVisits(id);
  // Whoever lost the code may have tried too often: the new one works at once.
  await attempts.clear(secrets.hash('try-reference', reference));
  return { ok: true, accessCode };
}
