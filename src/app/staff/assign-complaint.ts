import { assign } from '../../domain/complaint/assign.ts';
import type { StaffMember, UserStore } from '../../ports/user-store.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { may, type StaffActor } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { openCase, subjectOf } from './open-case.ts';
import { actorOf } from './staff-actor.ts';

/** A request to say who deals with a complaint, as a page sends it. */
export interface Assignment {
  readonly actor: StaffActor;
  /** Their name, for the history of staff. */
  readonly by: string;
  /** The id of a member of staff; null hands it back. */
  readonly to: string | null;
  /** Who had it on the page from which this was sent. */
  readonly from: string | null;
}

export type AssignServices = ComplaintServices & { readonly users: Pick<UserStore, 'listStaff'> };

/** Takes a complaint, gives it to somebody, or hands it back. The family gets no message, and reads no name. */
export async function assignComplaint(
  complaintId: string,
  { actor, by, to, from }: Assignment,
  services: AssignServices,
): Promise<Changed> {
  const isHandedBack = to === null && from === actor.id;
  const action = isHandedBack ? 'hand-back-complaint' : 'assign-complaint';
  const read = await openCase(actor, complaintId, { action }, services);
  const member = read && to !== null ? await personFor(to, read, services) : null;
  if (!read || (to !== null && !member)) return { ok: false, reason: 'not-found' };
  const assignee = member && { id: member.id, name: member.name };
  return changeComplaint(
    complaintId,
    actor.id,
    ({ complaint, context }) => assign(complaint, { to: assignee, from, by }, context),
    services,
  );
}

/** To whom a complaint can be given: those who can come in and may then read it, in the order of their names. */
export async function peopleFor(
  read: Pick<ReadComplaint, 'row' | 'complaint'>,
  { users }: Pick<AssignServices, 'users'>,
): Promise<StaffMember[]> {
  const subject = subjectOf(read);
  return (await users.listStaff()).filter(
    (member) =>
      member.status === 'active' &&
      may(actorOf(member), 'read-complaint', { ...subject, assignee: member.id }),
  );
}

async function personFor(id: string, read: ReadComplaint, services: AssignServices) {
  return (await peopleFor(read, services)).find((person) => person.id === id) ?? null;
}
