import type { AttemptStore } from '../../ports/attempt-store.ts';
import type { GuessedPasswords } from '../../ports/guessed-passwords.ts';
import type { Now } from '../../ports/now.ts';
import type { Passwords } from '../../ports/passwords.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { StaffMember, UserStore } from '../../ports/user-store.ts';
import { passwordFault, type PasswordFault } from '../accounts/password-rules.ts';
import type { AuditServices } from '../audit/note.ts';
import { noteMember } from '../accounts/note-member.ts';
import { guessWindow, triesPerAddress, triesPerReference } from '../sign-in-to-complaint.ts';

/** What signing in needs. */
export interface StaffServices extends AuditServices {
  readonly users: UserStore;
  readonly attempts: AttemptStore;
  readonly secrets: Secrets;
  readonly passwords: Passwords;
  readonly guessedPasswords: GuessedPasswords;
  readonly now: Now;
}

export type StaffSignedIn =
  { ok: true; member: StaffMember } | { ok: false; reason: 'email-or-password-wrong' | 'too-many-tries' };

/**
 * The first of two steps in which staff sign in. Wrong, unknown and suspended get the same answer after the same time;
 * too many tries stop all of them.
 */
export async function signInStaff(
  { email, password, address }: { email: string; password: string; address: string },
  { users, attempts, secrets, passwords, now }: StaffServices,
): Promise<StaffSignedIn> {
  const since = now() - guessWindow;
  const account = secrets.hash('try-staff', email.trim().toLowerCase());
  const forAccount = await attempts.record(account, now(), since);
  const fromAddress = await attempts.record(secrets.hash('try-address', address), now(), since);
  if (forAccount > triesPerReference || fromAddress > triesPerAddress)
    return { ok: false, reason: 'too-many-tries' };
  const member = await users.findStaffByEmail(email.trim());
  const isRight = await passwords.isRight(member?.passwordHash || null, password);
  if (member?.status !== 'active' || !isRight) return { ok: false, reason: 'email-or-password-wrong' };
  await attempts.clear(account);
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
  { attempts, secrets, passwords, now }: StaffServices,
): Promise<{ ok: true } | { ok: false; reason: 'password-wrong' | 'too-many-tries' }> {
  if (mustChangePassword) return { ok: true };
  const key = secrets.hash('try-current-password', id);
  const tries = await attempts.record(key, now(), now() - guessWindow);
  if (tries > triesPerReference) return { ok: false, reason: 'too-many-tries' };
  if (!(await passwords.isRight(passwordHash || null, current)))
    return { ok: false, reason: 'password-wrong' };
  await attempts.clear(key);
  return { ok: true };
}
