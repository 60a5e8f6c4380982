import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Passwords } from '../ports/passwords.ts';

const derive = promisify(argon2);

/** Memory in KiB, and passes over it. Source: OWASP, Password Storage Cheat Sheet, Argon2id. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** Argon2's own way of writing a hash, with its cost: hashes made at an older cost can still be checked. */
const written = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** What a password is kept as. It takes about a twentieth of a second, on a thread of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await tagOf(password, salt, cost, 32);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/**
 * True when the password is the one that was hashed. Give `null` where there is no account: the answer is then no,
 * after as long a time, so that nobody can tell which accounts exist. Throws for a hash that is not one of ours.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash === null) {
    await hashPassword(password);
    return false;
  }
  const parts = written.exec(passwordHash);
  if (!parts) throw new Error('A password hash is not in the form that this service writes.');
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [salt, tag] = parts.slice(4).map((text) => Buffer.from(text, 'base64')) as [Buffer, Buffer];
  return timingSafeEqual(tag, await tagOf(password, salt, { memory, passes, parallelism }, tag.length));
}

/** The same password typed on two keyboards can be two sequences of characters: NFKC makes them one. */
function tagOf(password: string, nonce: Buffer, at: typeof cost, tagLength: number): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength, ...at });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

/** The port over both. */
export const passwords: Passwords = { hash: hashPassword, isRight: isPassword };
