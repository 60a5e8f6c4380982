import type { ComplaintStore } from '../ports/complaint-store.ts';
import type { ConsentStore } from '../ports/consent-store.ts';
import type { FamilySide } from './policy.ts';

/** Keeps how far a reader has seen a complaint: the family's place stays where it is when an advocate looks. */
export async function noteSeen(
  actor: FamilySide,
  complaintId: string,
  position: number,
  { complaints, consents }: { readonly complaints: ComplaintStore; readonly consents: ConsentStore },
): Promise<void> {
  if (actor.kind === 'family') await complaints.markSeen(complaintId, position);
  else await consents.markSeen(actor.consent.id, position);
}
