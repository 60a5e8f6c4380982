import type { AuditServices } from './audit/note.ts';
import { noteAdvocate } from './consents/note-advocate.ts';
import { readForAdvocate } from './consents/read-for-advocate.ts';
import type { ComplaintServices } from './complaint-services.ts';
import { aboutComplaint, may, type FamilySide } from './policy.ts';
import { readComplaint, type ReadComplaint } from './read-complaint.ts';

type Services = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & AuditServices;

/**
 * A complaint for whoever follows it. An advocate gets it without any way to reach the family, and it is noted before they
 * see it; `doing` says whether they look or act. Null when there is none with that id, or it is not theirs.
 */
export async function readFor(
  actor: FamilySide,
  complaintId: string,
  services: Services,
  doing: 'look' | 'act' = 'look',
): Promise<ReadComplaint | null> {
  if (!may(actor, 'follow-complaint', aboutComplaint(complaintId))) return null;
  if (actor.kind === 'family') return readComplaint(complaintId, services);
  const read = await readForAdvocate(complaintId, services);
  if (read) await noteAdvocate(actor, doing, read.complaint.procedure, services);
  return read;
}
