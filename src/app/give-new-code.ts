import type { Context } from '../domain/complaint/context.ts';
import type { Decision } from '../domain/complaint/decision.ts';
import type { ComplaintRow } from '../ports/complaint-store.ts';
import { changeComplaint, type Changed } from './change-complaint.ts';
import type { ComplaintServices } from './complaint-services.ts';
import { triesAtReference } from './sign-in-to-complaint.ts';
import { forgetTries } from './tries.ts';

/** What is needed beside the complaints: a way to end the open visits of a family, all or all but one session. */
export interface CodeServices extends ComplaintServices {
  endVisits(complaintId: string, except?: string): Promise<void>;
}

/** Who gives the code, and what is recorded of it. */
export interface CodeGiven {
  readonly recordedBy: string;
  decide(context: Context): Decision;
  /** The entry that the page showed last, where it matters. */
  readonly expectedPosition?: number;
  /** The session that goes on. */
  readonly except?: string;
}

export type Replaced = { ok: true; accessCode: string } | Extract<Changed, { ok: false }>;

/**
 * Gives a complaint a new access code. The old one stops at once, and whoever was signed in must sign in again. The
 * code is answered here and nowhere else: it is never stored, and it is not in the event.
 */
export async function giveNewCode(
  { id, reference }: Pick<ComplaintRow, 'id' | 'reference'>,
  { recordedBy, decide, expectedPosition, except }: CodeGiven,
  services: CodeServices,
): Promise<Replaced> {
  const { complaints, secrets } = services;
  const accessCode = secrets.newAccessCode();
  const codeHash = secrets.hash('access-code', accessCode);
  const changed = await changeComplaint(
    id,
    recordedBy,
    ({ context }) => decide(context),
    services,
    expectedPosition,
    (change) => complaints.replaceCode({ ...change, codeHash }),
  );
  if (!changed.ok) return changed;
  await services.endVisits(id, except);
  // Whoever lost the code may have tried too often: the new one works at once.
  await forgetTries({ use: triesAtReference, value: reference }, services);
  return { ok: true, accessCode };
}
