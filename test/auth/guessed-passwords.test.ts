import { expect, test } from 'vitest';
import { guessedPasswords } from '../../src/auth/guessed-passwords.ts';

test('passwords that many people have are known, in capital letters too', async () => {
  expect(await guessedPasswords.has('mailcreated5240')).toBe(true);
  expect(await guessedPasswords.has('PassWord')).toBe(true);
  expect(await guessedPasswords.has('a wall, a kite and a spoon')).toBe(false);
});
