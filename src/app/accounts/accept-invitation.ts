import type { GuessedPasswords } from '../../ports/guessed-passwords.ts';
import type { InvitationStore } from '../../ports/invitation-store.ts';
import type { Passwords } from '../../ports/passwords.ts';
import type { StaffMember, UserStore } from '../../ports/user-store.ts';
import type { AuditServices } from '../audit/note.ts';
import { noteMember } from './note-member.ts';
import { passwordFault, type PasswordFault } from './password-rules.ts';

interface AcceptServices extends AuditServices {
  readonly users: UserStore;
  readonly invitations: InvitationStore;
  readonly passwords: Passwords;
  readonly guessedPasswords: GuessedPasswords;
}

/** Whom a link invites, without using it: programs that look through e-mail open every link. Null when it is dead. */
export async function lookAtInvitation(
  token: string,
  { invitations, users, secrets, now }: AcceptServices,
): Promise<StaffMember | null> {
  const invitation = await invitations.find(secrets.hash('invitation', token), now());
  const member = invitation && (await users.findStaff(invitation.staffId));
  return member?.status === 'invited' ? member : null;
}

export type Accepted = { ok: true; memberId: string } | { ok: false; reason: PasswordFault | 'not-found' };

/** Takes an invitation up with a password. A password that is refused leaves the link as it was. */
export async function acceptInvitation(
  token: string,
  { chosen, serviceName }: { chosen: string; serviceName: string },
  services: AcceptServices,
): Promise<Accepted> {
  const { invitations, users, passwords, guessedPasswords, secrets, now } = services;
  const member = await lookAtInvitation(token, services);
  if (!member) return { ok: false, reason: 'not-found' };
  const fault = await passwordFault(chosen, { email: member.email, serviceName }, guessedPasswords);
  if (fault) return { ok: false, reason: fault };
  const passwordHash = await passwords.hash(chosen);
  const isTaken = await invitations.take(secrets.hash('invitation', token), now());
  if (!isTaken) return { ok: false, reason: 'not-found' };
  await users.saveStaff({ ...member, passwordHash, status: 'active' });
  await noteMember(member, 'accept-invitation', member.id, services);
  return { ok: true, memberId: member.id };
}
