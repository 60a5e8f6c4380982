import { ownRoles, type Membership } from '../../domain/staff/membership.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';
import type { StaffActor } from '../policy.ts';
import { partnershipsOf, type Partnership } from './partnerships-of.ts';

/** The memberships that a form asks for. Refused where a role is none, or the partnership is not theirs to administer. */
export function readMemberships(
  actor: StaffActor,
  chosen: readonly Membership[],
  procedures: Procedures,
): { ok: true; memberships: Membership[] } | { ok: false; reason: 'roles-missing' | 'role-unknown' } {
  const administered = partnershipsOf(actor, 'manage-users', procedures);
  const memberships = chosen.filter(({ roles }) => roles.length > 0);
  const isKnown = ({ partnership, roles }: Membership) => {
    const found = administered.find(({ id }) => id === partnership);
    return found !== undefined && roles.every((role) => rolesIn(found).includes(role));
  };
  if (!memberships.every(isKnown)) return { ok: false, reason: 'role-unknown' };
  return memberships.length > 0 ? { ok: true, memberships } : { ok: false, reason: 'roles-missing' };
}

/** Every role that there is in a partnership. */
export function rolesIn({ contacts }: Partnership): string[] {
  return [...contacts.map(({ id }) => id), ...ownRoles];
}
