import { note, type AuditServices } from '../audit/note.ts';
import type { StaffActor } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { openCase, type Doing } from './open-case.ts';

type LookServices = Parameters<typeof openCase>[3] & AuditServices;

/**
 * The same as `openCase`, for a page that shows the complaint: who looked, at which and when is noted before they see it.
 * `page`: what kind of page it is, where that is not what the action says.
 */
export async function lookAtCase(
  actor: StaffActor,
  id: string,
  { page, ...doing }: Doing & { readonly page?: string },
  services: LookServices,
): Promise<ReadComplaint | null> {
  const read = await openCase(actor, id, doing, services);
  if (!read) return null;
  const partnership = read.complaint.procedure;
  await note({ by: actor.id, action: page ?? doing.action, complaintId: id, partnership }, services);
  return read;
}
