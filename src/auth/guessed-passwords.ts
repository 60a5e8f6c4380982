import type { GuessedPasswords } from '../ports/guessed-passwords.ts';

let list: Promise<ReadonlySet<string>> | undefined;

/** The list of zxcvbn, read when somebody first chooses a password: it has 50,000 entries. */
export const guessedPasswords: GuessedPasswords = {
  async has(password) {
    list ??= import('@zxcvbn-ts/language-common').then(
      ({ dictionary }) => new Set(dictionary['passwords-common']),
    );
    return (await list).has(password.normalize('NFKC').toLowerCase());
  },
};
