import { everywhere } from '../../domain/staff/membership.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';
import { makeInvitation, type InvitationServices } from './invite.ts';
import { noteMember } from './note-member.ts';

/**
 * The link with which the very first administrator comes in; null once anybody has been in. Each start makes a new one
 * until then, and the one before stops working.
 */
export async function inviteFirstAdministrator(
  email: string,
  { procedures, ...services }: Omit<InvitationServices, 'sender'> & { procedures: Procedures },
): Promise<string | null> {
  const { users, secrets } = services;
  const all = await users.listStaff();
  if (all.some(({ status }) => status !== 'invited')) return null;
  const known = await users.findStaffByEmail(email);
  const memberships = everywhere(procedures, ['administrator']);
  const id = known?.id ?? secrets.newId();
  if (!known) {
    const account = { id, email, name: 'First administrator', passwordHash: '', memberships };
    await users.saveStaff({ ...account, mustChangePassword: false, status: 'invited', subject: null });
    await noteMember(account, 'invite', 'service', services);
  }
  return (await makeInvitation(id, services)).link;
}
