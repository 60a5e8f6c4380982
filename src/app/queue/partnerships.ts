import type { Procedures } from '../../domain/procedure/versions.ts';
import type { StaffMember } from '../../ports/user-store.ts';

/** The partnerships whose complaints a member of staff may list, by the ids of their procedures. */
export function partnershipsOf(_member: StaffMember, procedures: Procedures): string[] {
  return [...new Set(procedures.map(({ id }) => id))];
}
