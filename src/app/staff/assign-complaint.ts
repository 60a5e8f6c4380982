import { assign } from '../../domain/complaint/assign.ts';
import type { UserStore } from '../../ports/user-store.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { may, type Actor } from '../policy.ts';

/** A request to say who deals with a complaint, as a page sends it. */
export interface Assignment {
  readonly actor: Extract<Actor, { kind: 'staff' }>;
  /** Their name, for the history of staff. */
  readonly by: string;
  /** The id of a member of staff; null hands it back. */
  readonly to: string | null;
  /** Who had it on the page from which this was sent. */
  readonly from: string | null;
}

export type AssignServices = ComplaintServices & { readonly users: UserStore };

/** Takes a complaint, gives it to somebody, or hands it back. The family gets no message, and reads no name. */
export async function assignComplaint(
  complaintId: string,
  { actor, by, to, from }: Assignment,
  services: AssignServices,
): Promise<Changed> {
  const isHandedBack = to === null && from === actor.id;
  if (!may(actor, isHandedBack ? 'hand-back-complaint' : 'assign-complaint', complaintId))
    return { ok: false, reason: 'not-found' };
  const member = to === null ? null : await services.users.findStaff(to);
  if (to !== null && !member) return { ok: false, reason: 'not-found' };
  const assignee = member && { id: member.id, name: member.name };
  return changeComplaint(
    complaintId,
    actor.id,
    ({ complaint, context }) => assign(complaint, { to: assignee, from, by }, context),
    services,
  );
}
