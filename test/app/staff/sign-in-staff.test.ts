import { beforeEach, describe, expect, test } from 'vitest';
import { changePassword, signInStaff } from '../../../src/app/staff/sign-in-staff.ts';
import type { Passwords } from '../../../src/ports/passwords.ts';
import { aMember } from '../../builders/some-staff.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

/** Quick ones: how passwords are hashed has its own tests. */
const passwords: Passwords = {
  hash: async (password) => `hash of ${password}`,
  isRight: async (hash, password) => hash === `hash of ${password}`,
};
const guessedPasswords = { has: async (password: string) => password === 'passwordpassword' };
const member = aMember({
  ...{ email: 'officer@partnership.example', mustChangePassword: true },
  memberships: [{ partnership: 'durham', roles: ['officer'] }],
});
const wrong = { ok: false, reason: 'email-or-password-wrong' };
const tooMany = { ok: false, reason: 'too-many-tries' };

let services: SomeServices;
beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  await services.users.saveStaff(member);
});

const tryIt = (password = 'a long enough one', email = member.email, address = '192.0.2.1') =>
  signInStaff({ email, password, address }, { ...services, passwords, guessedPasswords });

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

test.each(['suspended', 'invited'] as const)(
  'somebody who is %s gets the answer of a wrong password',
  async (status) => {
    await services.users.saveStaff({ ...member, status });
    expect(await tryIt()).toEqual(wrong);
  },
);

test('an account without a password is opened by none', async () => {
  await services.users.saveStaff({ ...member, passwordHash: '' });
  expect(await tryIt('')).toEqual(wrong);
});

describe('a new password', () => {
  const choose = (chosen: string, who = member, current = '') =>
    changePassword(
      who,
      { chosen, current, serviceName: 'Our service' },
      { ...services, passwords, guessedPasswords },
    );
  const refused = (reason: string) => ({ ok: false, reason });

  test('replaces the one that was given, once it is long enough and another', async () => {
    expect(await choose('fourteen chars')).toEqual(refused('password-too-short'));
    expect(await choose('a long enough one')).toEqual(refused('password-same'));
    expect(await choose('fifteen letters')).toEqual({ ok: true });
    const saved = await services.users.findStaff('staff-1');
    expect(saved).toMatchObject({ passwordHash: 'hash of fifteen letters', mustChangePassword: false });
    expect(await services.audit.latest({}, 9)).toMatchObject([{ by: 'staff-1', action: 'change-password' }]);
  });

  test.each([
    ['passwordpassword', 'password-common'],
    ['aaaaaaaaaaaaaaaaaa', 'password-common'],
    ['abc abc abc abc ', 'password-common'],
    ['officer@partnership.example', 'password-guessable'],
    ['Officer-OurService-1', 'password-guessable'],
  ])('"%s" is refused as easy to guess', async (chosen, reason) => {
    expect(await choose(chosen)).toEqual(refused(reason));
  });

  test('needs the one before, but for the one that works once, and five wrong ones stop it', async () => {
    const settled = { ...member, mustChangePassword: false };
    expect(await choose('fifteen letters', settled, 'a long enough one')).toEqual({ ok: true });
    for (let count = 0; count < 5; count += 1)
      expect(await choose('fifteen letters', settled, 'another')).toEqual(refused('password-wrong'));
    expect(await choose('fifteen letters', settled, 'a long enough one')).toEqual(refused('too-many-tries'));
  });
});
