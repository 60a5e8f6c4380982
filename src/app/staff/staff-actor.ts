import type { StaffMember, UserStore } from '../../ports/user-store.ts';
import type { StaffActor } from '../policy.ts';

/** The one who acts when this member of staff does. */
export function actorOf({ id, memberships }: Pick<StaffMember, 'id' | 'memberships'>): StaffActor {
  return { kind: 'staff', id, memberships };
}

/** The same by their id; null when there is no such account, or it may not come in. */
export async function findActor(id: string, { users }: { users: UserStore }): Promise<StaffActor | null> {
  const member = await users.findStaff(id);
  return member?.status === 'active' ? actorOf(member) : null;
}
