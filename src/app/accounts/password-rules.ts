import type { GuessedPasswords } from '../../ports/guessed-passwords.ts';

/** The shortest password that staff may choose. */
export const shortestPassword = 15;
/** How much must be left of one when what anybody can guess is taken out. */
const fewestOther = 8;

export type PasswordFault = 'password-too-short' | 'password-common' | 'password-guessable';

/**
 * What is wrong with a password; null when it is good. Any characters will do. Source: NIST SP 800-63B-4, section
 * 3.1.1.2: a length, a list of common ones, words of the service and the person, and no other rules.
 */
export async function passwordFault(
  password: string,
  known: { readonly email: string; readonly serviceName: string },
  guessedPasswords: GuessedPasswords,
): Promise<PasswordFault | null> {
  if ([...password].length < shortestPassword) return 'password-too-short';
  if (/^(.{1,8})\1+$/u.test(password) || (await guessedPasswords.has(password))) return 'password-common';
  const local = known.email.split('@')[0]!;
  const rest = [known.email, known.serviceName, local]
    .map(plain)
    .filter((word) => word.length >= 3)
    .reduce((left, word) => left.replaceAll(word, ''), plain(password));
  return rest.length < fewestOther && rest.length < plain(password).length ? 'password-guessable' : null;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
