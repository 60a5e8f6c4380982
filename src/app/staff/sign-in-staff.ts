import type { AttemptStore } from '../../ports/attempt-store.ts';
import type { Now } from '../../ports/now.ts';
import type { Passwords } from '../../ports/passwords.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { StaffMember, UserStore } from '../../ports/user-store.ts';
import { guessWindow, triesPerAddress, triesPerReference } from '../sign-in-to-complaint.ts';

/** What signing in needs. */
export interface StaffServices {
  readonly users: UserStore;
  readonly attempts: AttemptStore;
  readonly secrets: Secrets;
  readonly passwords: Passwords;
  readonly now: Now;
}

export type StaffSignedIn =
  { ok: true; member: StaffMember } | { ok: false; reason: 'email-or-password-wrong' | 'too-many-tries' };

/** Lets staff in. Wrong and unknown get the same answer after the same time; too many tries stop both. */
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
  const isRight = await passwords.isRight(member?.passwordHash ?? null, password);
  if (!member || !isRight) return { ok: false, reason: 'email-or-password-wrong' };
  await attempts.clear(account);
  return { ok: true, member };
}

/** The shortest password that staff may choose. */
export const shortestPassword = 15;

/** Replaces a password, such as the one-time password of a new account. */
export async function changePassword(
  member: StaffMember,
  chosen: string,
  { users, passwords }: Pick<StaffServices, 'users' | 'passwords'>,
): Promise<{ ok: true } | { ok: false; reason: 'password-too-short' | 'password-same' }> {
  if (chosen.length < shortestPassword) return { ok: false, reason: 'password-too-short' };
  if (await passwords.isRight(member.passwordHash, chosen)) return { ok: false, reason: 'password-same' };
  await users.saveStaff({ ...member, passwordHash: await passwords.hash(chosen), mustChangePassword: false });
  return { ok: true };
}
