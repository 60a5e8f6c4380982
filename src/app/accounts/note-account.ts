import type { StaffMember } from '../../ports/user-store.ts';
import { note, type AuditServices } from '../audit/note.ts';
import { noteMember } from './note-member.ts';

/** The account of a member of staff, or of an advocate, who is a member of no partnership. */
export type Account = Pick<StaffMember, 'id'> & Partial<Pick<StaffMember, 'memberships'>>;

/** True for an account of staff. */
export function isOfStaff(account: Account): account is Pick<StaffMember, 'id' | 'memberships'> {
  return account.memberships !== undefined;
}

/** Notes what the owner of an account did with it. What advocates do with theirs is noted in no partnership. */
export async function noteAccount(account: Account, action: string, services: AuditServices): Promise<void> {
  if (isOfStaff(account)) return noteMember(account, action, account.id, services);
  return note({ by: `advocate:${account.id}`, action }, services);
}
