import { beforeEach, describe, expect, test } from 'vitest';
import { changePassword, signInStaff } from '../../../src/app/staff/sign-in-staff.ts';
import type { Passwords } from '../../../src/ports/passwords.ts';
import { everywhere } from '../../builders/some-staff.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

/** Quick ones: how passwords are hashed has its own tests. */
const passwords: Passwords = {
  hash: async (password) => `hash of ${password}`,
  isRight: async (hash, password) => hash === `hash of ${password}`,
};
const member = {
  ...{ id: 'staff-1', email: 'officer@partnership.example', name: 'Officer' },
  ...{ passwordHash: 'hash of a long enough one', mustChangePassword: true, memberships: everywhere },
};
const wrong = { ok: false, reason: 'email-or-password-wrong' };
const tooMany = { ok: false, reason: 'too-many-tries' };

let services: SomeServices;
beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  await services.users.saveStaff(member);
});

const tryIt = (password = 'a long enough one', email = member.email, address = '192.0.2.1') =>
  signInStaff({ email, password, address }, { ...services, passwords });

describe('staff sign in', () => {
  test('with their address, however it is spelt, and password', async () => {
    expect(await tryIt()).toEqual({ ok: true, member });
    expect(await tryIt(undefined, ' Officer@Partnership.EXAMPLE ')).toMatchObject({ ok: true });
  });

  test('wrong and unknown get the same answer', async () => {
    expect(await tryIt('another')).toEqual(wrong);
    expect(await tryIt('another', 'nobody@partnership.example')).toEqual(wrong);
    expect(await tryIt('', '')).toEqual(wrong);
  });

  test('after five tries even the right password waits a quarter of an hour', async () => {
    for (let count = 0; count < 5; count += 1) await tryIt('another');
    expect(await tryIt()).toEqual(tooMany);
    services.itIs('2026-04-02T10:15:01');
    expect(await tryIt()).toMatchObject({ ok: true });
  });
});

describe('a new password', () => {
  const choose = (chosen: string) => changePassword(member, chosen, { ...services, passwords });

  test('replaces the one that was given, once it is long enough and another', async () => {
    expect(await choose('fourteen chars')).toEqual({ ok: false, reason: 'password-too-short' });
    expect(await choose('a long enough one')).toEqual({ ok: false, reason: 'password-same' });
    expect(await choose('fifteen letters')).toEqual({ ok: true });
    const saved = await services.users.findStaff('staff-1');
    expect(saved).toMatchObject({ passwordHash: 'hash of fifteen letters', mustChangePassword: false });
  });
});
