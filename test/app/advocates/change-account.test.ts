import { Secret, TOTP } from 'otpauth';
import { beforeEach, describe, expect, test } from 'vitest';
import { setUpOf } from '../../../src/app/accounts/second-factor.ts';
import {
  addSecondFactor,
  changeAccount,
  removeSecondFactor,
} from '../../../src/app/advocates/change-account.ts';
import { askToChangeAddress, proveAddress, proveSelf } from '../../../src/app/advocates/change-address.ts';
import { oneTimeCodes } from '../../../src/auth/one-time-codes.ts';
import { aSender, codeIn } from '../../builders/a-sender.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';
import { someServices } from '../../builders/some-services.ts';

const maya = anAdvocate();
const visit = { advocate: maya, sessionId: 'session-1' };
const address = '192.0.2.1';
const moved = 'maya@work.example';

/** Whose visits ended, but for which. */
let ended: string[];
let post: ReturnType<typeof aSender>;
let services: ReturnType<typeof make>;
function make() {
  const endAdvocateVisits = async (id: string, except?: string) => void ended.push(`${id} but ${except}`);
  return { ...someServices('2026-04-02T10:00'), oneTimeCodes, sender: post.sender, endAdvocateVisits };
}
beforeEach(async () => {
  ended = [];
  post = aSender();
  services = make();
  await services.advocates.save(maya);
});
const now = () => services.advocates.find(maya.id);
const shown = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: services.now() });
async function setUp(): Promise<string> {
  const { sealed, secret } = setUpOf(maya, null, services);
  await addSecondFactor(visit, { sealed, typed: shown(secret) }, services);
  services.itIs('2026-04-02T10:05');
  return secret;
}

test('name, role and the e-mail of the morning change, and nothing else', async () => {
  await changeAccount(maya, { name: 'Maya Other', role: '' }, services);
  await changeAccount(maya, { hasMorningMail: true }, services);
  expect(await now()).toEqual({ ...maya, name: 'Maya Other', role: '', hasMorningMail: true });
});

describe('a second step', () => {
  test('that is set up ends every other visit', async () => {
    await setUp();
    expect(await services.secondFactors.find(maya.id)).not.toBeNull();
    expect(ended).toEqual(['advocate-1 but session-1']);
  });

  test('goes only with a code of it, which ends every other visit too', async () => {
    const secret = await setUp();
    expect(await removeSecondFactor(visit, '000000', services)).toMatchObject({ ok: false });
    expect(await services.secondFactors.find(maya.id)).not.toBeNull();
    expect(await removeSecondFactor(visit, shown(secret), services)).toMatchObject({ ok: true });
    expect(await services.secondFactors.find(maya.id)).toBeNull();
    expect(ended).toHaveLength(2);
  });
});

describe('a new address', () => {
  const askFor = (email: string) => askToChangeAddress(maya, email, services);
  const proofOf = (code: string) => ({ email: moved, code, address });

  test('needs a code to the old address, then one to the new: the old one is told', async () => {
    expect(await askFor(moved)).toEqual({ ok: true, email: moved });
    expect(post.sent.map(({ to }) => to)).toEqual([maya.email]);
    expect(await proveSelf(maya, proofOf(codeIn(post.sent)), services)).toEqual({ ok: true });
    expect(post.sent.at(-1)).toMatchObject({ to: moved });
    expect(await now()).toEqual(maya);
    expect(await proveAddress(visit, proofOf(codeIn(post.sent)), services)).toEqual({ ok: true });
    expect(await now()).toEqual({ ...maya, email: moved });
    expect(ended).toEqual(['advocate-1 but session-1']);
    expect(post.sent.at(-1)).toMatchObject({ to: maya.email, subject: 'Your account' });
  });

  test('needs the app in place of the first code where there is a second step', async () => {
    const secret = await setUp();
    await askFor(moved);
    expect(post.sent).toEqual([]);
    expect(await proveSelf(maya, proofOf('000000'), services)).toMatchObject({ ok: false });
    expect(await proveSelf(maya, proofOf(shown(secret)), services)).toEqual({ ok: true });
    expect(post.sent).toMatchObject([{ to: moved }]);
  });

  test('is not taken by a code to the old one', async () => {
    await askFor(moved);
    const refused = { ok: false, reason: 'email-code-over' };
    expect(await proveAddress(visit, proofOf(codeIn(post.sent)), services)).toEqual(refused);
  });

  test('that somebody has is refused only once it is shown to be theirs', async () => {
    await services.advocates.save(anAdvocate({ id: 'advocate-2', email: moved }));
    await askFor(moved);
    await proveSelf(maya, proofOf(codeIn(post.sent)), services);
    const refused = { ok: false, reason: 'address-taken' };
    expect(await proveAddress(visit, proofOf(codeIn(post.sent)), services)).toEqual(refused);
  });

  test('is another one than now', async () => {
    expect(await askFor(maya.email.toUpperCase())).toEqual({ ok: false, reason: 'address-same' });
    expect(await askFor('maya')).toEqual({ ok: false, reason: 'email-wrong' });
  });
});
