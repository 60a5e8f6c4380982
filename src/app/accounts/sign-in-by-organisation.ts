import type { InvitationStore } from '../../ports/invitation-store.ts';
import type { SignedOn } from '../../ports/single-sign-on.ts';
import type { StaffMember, UserStore } from '../../ports/user-store.ts';
import type { AuditServices } from '../audit/note.ts';
import { noteMember } from './note-member.ts';

type Services = AuditServices & { readonly users: UserStore; readonly invitations: InvitationStore };

export type SignedInByOrganisation = { ok: true; member: StaffMember } | { ok: false; reason: 'sso-unknown' };

/**
 * Lets in whom the organisation knows, where somebody has invited them: at first by a checked e-mail address, from then
 * on by who they are there. No account is ever made by itself.
 */
export async function signInByOrganisation(
  { subject, email }: SignedOn,
  services: Services,
): Promise<SignedInByOrganisation> {
  const { users, invitations } = services;
  const known = await users.findStaffBySubject(subject);
  const invited = known || email === null ? null : await users.findStaffByEmail(email);
  // An account that is bound to somebody is not given to another, who may have got their address since.
  const member = known ?? (invited?.subject === null ? invited : null);
  if (!member || member.status === 'suspended') return { ok: false, reason: 'sso-unknown' };
  const after = { ...member, subject, status: 'active', mustChangePassword: false } as const;
  if (!known) {
    await users.saveStaff(after);
    await invitations.removeOf(member.id);
  }
  await noteMember(member, 'sign-in-single', member.id, services);
  return { ok: true, member: after };
}
