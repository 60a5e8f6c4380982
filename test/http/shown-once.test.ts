import { expect, test } from 'vitest';
import { shownOnce } from '../../src/http/shown-once.ts';

const secret = '0123456789abcdef0123456789abcdef';
const { cookie, blankCookie, read } = shownOnce('new-address', '/complaint/calendar', true);

test('the secret travels to one page of ours alone, out of reach of scripts, for a minute', () => {
  expect(cookie(secret)).toBe(
    `new-address=${secret}; Path=/complaint/calendar; HttpOnly; SameSite=Strict; Secure; Max-Age=60`,
  );
  expect(blankCookie).toContain('Max-Age=0');
});

test('the page reads it among other cookies, and takes nothing else for it', () => {
  expect(read(`a=1; new-address=${secret}; b=2`)).toBe(secret);
  for (const other of [null, '', 'new-address=', `old-new-address=${secret}`, `new-address=${secret}0`]) {
    expect(read(other)).toBeNull();
  }
});

test('without https the cookie is not marked as secure, or the browser would drop it', () => {
  expect(shownOnce('new-address', '/', false).cookie(secret)).not.toContain('Secure');
});
