import { Secret, TOTP } from 'otpauth';
import { beforeEach, describe, expect, test } from 'vitest';
import { confirmSecondFactor, finishSetUp, setUpOf } from '../../../src/app/accounts/second-factor.ts';
import { oneTimeCodes } from '../../../src/auth/one-time-codes.ts';
import { someServices } from '../../builders/some-services.ts';
import { aMember } from '../../builders/some-staff.ts';

const ola = aMember({ memberships: [{ partnership: 'durham', roles: ['chair'] }] });
const sam = aMember({ id: 'staff-2', email: 'sam@partnership.example' });
const wrong = { ok: false, reason: 'one-time-code-wrong' };

let services: ReturnType<typeof someServices> & { oneTimeCodes: typeof oneTimeCodes };
let secret: string;
let recoveryCodes: string[];

/** What the app shows so many seconds from now. */
const shown = (seconds = 0, of = secret) =>
  new TOTP({ secret: Secret.fromBase32(of) }).generate({ timestamp: services.now() + seconds * 1000 });
const confirm = (typed: string) => confirmSecondFactor(ola, typed, services);

beforeEach(async () => {
  services = { ...someServices('2026-04-02T10:00'), oneTimeCodes };
  const setUp = setUpOf(ola, null, services);
  secret = setUp.secret;
  const finished = await finishSetUp(ola, { sealed: setUp.sealed, typed: shown() }, services);
  recoveryCodes = finished.ok ? finished.recoveryCodes : [];
  services.itIs('2026-04-02T11:00');
});

describe('the code of the app', () => {
  test('lets somebody in, with spaces too, and once', async () => {
    expect(await confirm(shown().replace(/^.../, '$& '))).toEqual({ ok: true, left: 10 });
    expect(await confirm(shown())).toEqual(wrong);
  });

  test('may be half a minute early or late, and no more', async () => {
    expect(await confirm(shown(-60))).toEqual(wrong);
    expect(await confirm(shown(60))).toEqual(wrong);
    expect(await confirm(shown(-30))).toMatchObject({ ok: true });
    expect(await confirm(shown(30))).toMatchObject({ ok: true });
    expect(await confirm(shown())).toEqual(wrong);
  });

  test('is not asked a sixth time in a quarter of an hour', async () => {
    for (let count = 0; count < 5; count += 1) expect(await confirm('000000')).toEqual(wrong);
    expect(await confirm(shown())).toEqual({ ok: false, reason: 'too-many-tries' });
    services.itIs('2026-04-02T11:15:01');
    expect(await confirm(shown())).toMatchObject({ ok: true });
  });
});

describe('a recovery code', () => {
  test('takes the place of the app once, however it is typed, and that is noted', async () => {
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await confirm(recoveryCodes[3]!.toLowerCase().replaceAll('-', ' '))).toEqual({
      ok: true,
      left: 9,
    });
    expect(await confirm(recoveryCodes[3]!)).toEqual(wrong);
    const noted = (await services.audit.latest({ partnerships: ['durham'] }, 2)).map(({ action }) => action);
    expect(noted).toEqual(['sign-in', 'use-recovery-code']);
  });
});

describe('setting up', () => {
  test('keeps the secret sealed and the recovery codes as hashes', async () => {
    const kept = JSON.stringify(await services.secondFactors.find('staff-1'));
    for (const one of [secret, ...recoveryCodes]) expect(kept).not.toContain(one);
  });

  test('is not done before a code was right, nor with what was sealed for somebody else', async () => {
    const mine = setUpOf(sam, null, services);
    const others = setUpOf(aMember({ id: 'staff-3' }), null, services);
    const finish = (sealed: string, typed: string) => finishSetUp(sam, { sealed, typed }, services);
    expect(await finish(mine.sealed, '000000')).toEqual(wrong);
    expect(await finish(others.sealed, shown(0, others.secret))).toEqual(wrong);
    expect(await finish('nonsense', '000000')).toEqual(wrong);
    expect(await services.secondFactors.find('staff-2')).toBeNull();
    expect(setUpOf(sam, mine.sealed, services).secret).toBe(mine.secret);
  });

  test('never takes the place of a second factor that is there', async () => {
    const again = setUpOf(ola, null, services);
    expect(await finishSetUp(ola, { sealed: again.sealed, typed: shown(0, again.secret) }, services)).toEqual(
      wrong,
    );
    expect(await confirm(shown())).toMatchObject({ ok: true });
  });

  test('says nothing about the service to whoever looks at the telephone', () => {
    const { address } = setUpOf(sam, null, services);
    expect(address).toMatch(/^otpauth:\/\/totp\/Staff%20account:sam%40partnership\.example\?/);
  });
});
