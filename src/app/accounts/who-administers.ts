import type { StaffMember } from '../../ports/user-store.ts';
import { aboutPartnership, may, type StaffActor } from '../policy.ts';

/** The partnerships of which somebody is an administrator, by their account alone. */
export function administeredBy({ memberships }: Pick<StaffMember, 'memberships'>): string[] {
  return memberships
    .filter(({ roles }) => roles.includes('administrator'))
    .map(({ partnership }) => partnership);
}

/** True when somebody may change who works in a partnership, and as what. */
export function administers(actor: StaffActor, partnership: string): boolean {
  return may(actor, 'manage-users', aboutPartnership(partnership));
}

/** True for an account that works in a partnership which the actor administers. */
export function worksForUs(actor: StaffActor, { memberships }: StaffMember): boolean {
  return memberships.some(({ partnership }) => administers(actor, partnership));
}
