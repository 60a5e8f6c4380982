import { ownComplaintOf } from '../app/advocates/own-concerns.ts';
import type { Services } from '../composition.ts';
import type { FamilyVisit } from './visit-family.ts';

type Advocate = NonNullable<App.Locals['advocate']>['advocate'];
type Needs = Pick<Services, 'ownConcerns' | 'complaints'>;

/** What belongs to those who come in by a code: an account has its own. */
const notHere = /^(sign-in|sign-out|stay|live)$/;

/** Lets a professional in to a page of their own concern, with all that a family may on its own; null where there is none. */
export async function visitOwnConcern(
  { concernId, rest }: { concernId: string; rest: string },
  advocate: Advocate,
  services: Needs,
): Promise<FamilyVisit | null> {
  const complaintId = notHere.test(rest) ? null : await ownComplaintOf(concernId, advocate, services);
  const row = complaintId === null ? null : await services.complaints.find(complaintId);
  if (!complaintId || !row) return null;
  return {
    // It goes on when a new access code ends every other way in.
    sessionId: concernId,
    complaintId,
    seenPosition: row.seenPosition,
    base: `/advocate/concerns/${concernId}`,
    actor: { kind: 'family', complaintId },
  };
}
