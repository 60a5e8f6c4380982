import type { StaffMember } from '../../ports/user-store.ts';
import { note, type AuditServices } from '../audit/note.ts';

/** Notes what was done to an account, or by it, in each partnership: its administrators see their own. */
export async function noteMember(
  { id, memberships }: Pick<StaffMember, 'id' | 'memberships'>,
  action: string,
  by: string,
  services: AuditServices,
): Promise<void> {
  for (const { partnership } of memberships) await note({ by, action, partnership, memberId: id }, services);
}
