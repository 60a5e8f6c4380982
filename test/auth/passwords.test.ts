import { expect, test } from 'vitest';
import { hashPassword, isPassword } from '../../src/auth/passwords.ts';

test('a password is the one that was hashed, and no other is', async () => {
  const hash = await hashPassword('correct horse battery');
  expect(await isPassword(hash, 'correct horse battery')).toBe(true);
  expect(await isPassword(hash, 'correct horse batter')).toBe(false);
  expect(await isPassword(hash, 'Correct horse battery')).toBe(false);
  expect(await isPassword(hash, '')).toBe(false);
});

test('the same password has another hash each time, and is not in it', async () => {
  const [one, two] = [await hashPassword('horse'), await hashPassword('horse')];
  expect(one).not.toBe(two);
  expect(one).not.toContain('horse');
});

test('a hash says how it was made', async () => {
  expect(await hashPassword('horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
});

/** Made with the reference implementation of Argon2, at a cost that we do not use. */
test('a hash made elsewhere, at another cost, can be checked', async () => {
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await isPassword(hash, 'password')).toBe(true);
  expect(await isPassword(hash, 'passwort')).toBe(false);
});

test('a letter with an accent is the same however the keyboard makes it', async () => {
  expect(await isPassword(await hashPassword('caf\u00E9'), 'cafe\u0301')).toBe(true);
});

test('where there is no account, the answer is no', async () => {
  expect(await isPassword(null, 'horse')).toBe(false);
});

test('a hash of another form is a fault, not a wrong password', async () => {
  await expect(isPassword('plain text', 'plain text')).rejects.toThrow('not in the form');
});
