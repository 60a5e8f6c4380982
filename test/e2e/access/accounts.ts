import type { StaffMember } from '../../../src/ports/user-store.ts';
import { aMember } from '../../builders/some-staff.ts';

export const password = 'a wall, a kite and a spoon';

/** Somebody of staff, with these roles in one partnership. */
export const account = (id: string, partnership: string, roles: readonly string[]): StaffMember =>
  aMember({
    id: `id-of-${id}`,
    email: `${id}@partnership.example`,
    name: id,
    memberships: [{ partnership, roles }],
  });
/** Staff of the families' partnership, who sits on the panel of the first one, and staff of another. */
export const accounts = {
  staff: account('staff', 'durham', ['officer', 'administrator']),
  panel: account('panel', 'durham', ['panel-member']),
  elsewhere: account('elsewhere', 'tower-hamlets', ['officer', 'administrator', 'panel-member']),
};
