import { describe, expect, test } from 'vitest';
import { blankExitedCookie, closedPage, exitedCookie, hasExited } from '../../src/http/exited.ts';

describe('a browser that has left', () => {
  test.each([
    ['no cookies', null, false],
    ['an empty header', '', false],
    ['the cookie', 'exited=1', true],
    ['the cookie between others', 'draft=abc; exited=1; complaint=def', true],
    ['the cookie with no space before it', 'draft=abc;exited=1', true],
    ['a blank one', 'exited=', false],
    ['another value', 'exited=10', false],
    ['a name that ends like it', 'not-exited=1', false],
    ['a value that holds it', 'draft=exited=1', false],
  ])('with %s: "%s", %s', (_, cookies, answer) => {
    expect(hasExited(cookies)).toBe(answer);
  });

  test('is known by the cookie that is set when it leaves, and not after it is taken back', () => {
    const pair = (cookie: string) => cookie.split(';')[0]!;
    expect(hasExited(pair(exitedCookie(false)))).toBe(true);
    expect(hasExited(pair(blankExitedCookie))).toBe(false);
    expect(blankExitedCookie).toContain('Max-Age=0');
  });

  test('keeps nothing after it is closed, and no script can read it', () => {
    expect(exitedCookie(false)).toBe('exited=1; Path=/; HttpOnly; SameSite=Lax');
    expect(exitedCookie(true)).toBe('exited=1; Path=/; HttpOnly; SameSite=Lax; Secure');
  });

  test('finds a page with no word of what was there', () => {
    expect(closedPage).not.toMatch(/complain|child|protection|conference|council|family|<script|<style/i);
    expect(closedPage).toMatch(/<html lang="en">[^]*<title>Closed<\/title>/);
  });
});
