import type { GuessedPasswords } from '../../ports/guessed-passwords.ts';
import type { Passwords } from '../../ports/passwords.ts';
import type { StaffMember, UserStore } from '../../ports/user-store.ts';
import { passwordFault, type PasswordFault } from '../accounts/password-rules.ts';
import type { AuditServices } from '../audit/note.ts';
import { noteMember } from '../accounts/note-member.ts';
import { forgetTries, isTriedTooOften, isTriedTooOftenFrom, type TryServices } from '../tries.ts';

/** What signing in needs. */
export interface StaffServices extends AuditServices, TryServices {
  readonly users: UserStore;
  readonly passwords: Passwords;
  readonly guessedPasswords: GuessedPasswords;
}

export type StaffSignedIn =
  { ok: true; member: StaffMember } | { ok: false; reason: 'email-or-password-wrong' | 'too-many-tries' };

/**
 * The first of two steps in which staff sign in. Wrong, unknown and suspended get the same answer after the same time;
 * too many tries stop all of them.
 */
export async function signInStaff(
  { email, password, address }: { email: string; password: string; address: string },
  services: StaffServices,
): Promise<StaffSignedIn> {
  const { users, passwords } = services;
  const tried = { use: 'try-staff', value: email.trim().toLowerCase() };
  if (await isTriedTooOftenFrom(address, tried, services)) return { ok: false, reason: 'too-many-tries' };
  const member = await users.findStaffByEmail(email.trim());
  const isRight = await passwords.isRight(member?.passwordHash || null, password);
  if (member?.status !== 'active' || !isRight) return { ok: false, reason: 'email-or-password-wrong' };
  await forgetTries(tried, services);
  return { ok: true, member };
}

/** A password that somebody chooses, and the one that they had, which is asked for unless it worked once only. */
export interface PasswordChange {
  readonly chosen: string;
  readonly current: string;
  readonly serviceName: string;
}

export type PasswordChanged =
  { ok: true } | { ok: false; reason: PasswordFault | 'password-same' | 'password-wrong' | 'too-many-tries' };

/** Replaces a password, such as the one-time password of a new account. */
export async function changePassword(
  member: StaffMember,
  { chosen, current, serviceName }: PasswordChange,
  services: StaffServices,
): Promise<PasswordChanged> {
  const { users, passwords, guessedPasswords } = services;
  const checked = await checkCurrent(member, current, services);
  if (!checked.ok) return checked;
  const fault = await passwordFault(chosen, { email: member.email, serviceName }, guessedPasswords);
  if (fault) return { ok: false, reason: fault };
  if (await passwords.isRight(member.passwordHash || null, chosen))
    return { ok: false, reason: 'password-same' };
  const passwordHash = await passwords.hash(chosen);
  await users.saveStaff({ ...member, passwordHash, mustChangePassword: false });
  await noteMember(member, 'change-password', member.id, services);
  return { ok: true };
}

/** Whoever finds a computer that is signed in cannot take the account over. */
async function checkCurrent(
  { id, mustChangePassword, passwordHash }: StaffMember,
  current: string,
  services: StaffServices,
): Promise<{ ok: true } | { ok: false; reason: 'password-wrong' | 'too-many-tries' }> {
  if (mustChangePassword) return { ok: true };
  const tried = { use: 'try-current-password', value: id };
  if (await isTriedTooOften(tried, services)) return { ok: false, reason: 'too-many-tries' };
  if (!(await services.passwords.isRight(passwordHash || null, current)))
    return { ok: false, reason: 'password-wrong' };
  await forgetTries(tried, services);
  return { ok: true };
}
