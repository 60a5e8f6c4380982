import { expect, test } from 'vitest';
import { makeSecrets } from '../../src/auth/secrets.ts';
import { sealedCookie } from '../../src/http/sealed-cookie.ts';

const secrets = makeSecrets('a key for tests, and for nothing else');
const kind = { name: 'entry', path: '/advocate', sameSite: 'Strict', seconds: 600 } as const;
const at = (now: number, more = {}) =>
  sealedCookie({ ...kind, ...more }, { secrets, isSecure: false, now: () => now });

const cookie = at(1000).cookie('maya@advocates.example\n{}');
const sent = cookie.split(';')[0]!;

test('what is kept comes back, and cannot be read on the way', () => {
  expect(cookie).not.toContain('maya');
  expect(cookie).toContain('Path=/advocate; HttpOnly; SameSite=Strict; Max-Age=600');
  expect(at(1001).read(`other=1; ${sent}`)).toBe('maya@advocates.example\n{}');
});

test('it is good until its time has passed, whatever the browser says', () => {
  expect(at(600_999).read(sent)).not.toBeNull();
  expect(at(601_000).read(sent)).toBeNull();
});

test('what was changed, or made for another use, is nothing', () => {
  expect(at(1001).read(sent.replace('entry=', 'entry=x'))).toBeNull();
  expect(at(1001, { name: 'other' }).read(sent.replace('entry', 'other'))).toBeNull();
  expect(at(1001).read(null)).toBeNull();
});
