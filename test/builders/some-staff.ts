import type { StaffActor } from '../../src/app/policy.ts';
import { everywhere as everywhereIn, type Membership } from '../../src/domain/staff/membership.ts';
import type { StaffMember } from '../../src/ports/user-store.ts';
import { procedures } from '../domain/procedures.ts';

/** Officer and administrator of every partnership. */
export const everywhere: readonly Membership[] = everywhereIn(procedures, ['officer', 'administrator']);

/** A member of staff who may do everything. */
export const anOfficer: StaffActor = { kind: 'staff', id: 'staff-1', memberships: everywhere };

/** A member of staff with these roles in one partnership, Durham's unless another is named. */
export function staffWith(roles: readonly string[], partnership = 'durham', id = 'staff-1'): StaffActor {
  return { kind: 'staff', id, memberships: [{ partnership, roles }] };
}

/** An account, as it is kept: Sam Reed, officer and administrator everywhere. */
export function aMember(changes: Partial<StaffMember> = {}): StaffMember {
  return {
    ...{ id: 'staff-1', email: 'sam.reed@partnership.example', name: 'Sam Reed' },
    ...{ passwordHash: 'hash of a long enough one', mustChangePassword: false, memberships: everywhere },
    ...{ status: 'active', subject: null },
    ...changes,
  };
}
