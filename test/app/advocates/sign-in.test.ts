import { beforeEach, describe, expect, test } from 'vitest';
import { askToSignIn, trySignIn } from '../../../src/app/advocates/sign-in.ts';
import type { Sender } from '../../../src/ports/sender.ts';
import { aSender, codeIn } from '../../builders/a-sender.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

const address = '192.0.2.1';
const maya = anAdvocate();
const over = { ok: false, reason: 'email-code-over' };
const wrong = { ok: false, reason: 'email-code-wrong' };
const tooMany = { ok: false, reason: 'too-many-codes' };

let post: ReturnType<typeof aSender>;
let services: SomeServices & { sender: Sender };
beforeEach(async () => {
  post = aSender();
  services = { ...someServices('2026-04-02T10:00'), sender: post.sender };
  await services.advocates.save(maya);
});

const ask = (email: string = maya.email) => askToSignIn({ email, address }, services);
const attempt = (code: string, email: string = maya.email) => trySignIn({ email, code, address }, services);
const newest = () => codeIn(post.sent);
/** Six figures that are not the code. */
const another = () => (newest() === '000000' ? '000001' : '000000');

describe('a code', () => {
  test('lets its owner in once, however the address and the code are spelt', async () => {
    expect(await ask(' Maya.Example@ADVOCATES.example ')).toEqual({ ok: true, email: maya.email });
    expect(post.sent[0]).toMatchObject({ channel: 'email', to: maya.email, subject: 'Your code' });
    const spaced = newest().replace(/^.../, '$& ');
    expect(await attempt(spaced)).toEqual({ ok: true, known: { status: 'in', advocate: maya } });
    expect(await attempt(newest())).toEqual(over);
  });

  test('can be tried five times, and then not even the right one works', async () => {
    await ask();
    for (let count = 0; count < 4; count += 1) expect(await attempt(another())).toEqual(wrong);
    expect(await attempt(another())).toEqual(over);
    expect(await attempt(newest())).toEqual(over);
    await ask();
    expect(await attempt(newest())).toMatchObject({ ok: true });
  });

  test('works for ten minutes', async () => {
    await ask();
    services.itIs('2026-04-02T10:10');
    expect(await attempt(newest())).toEqual(over);
  });

  test('takes the place of the one before', async () => {
    await ask();
    const first = newest();
    await ask();
    expect(await attempt(first)).toEqual(first === newest() ? expect.anything() : wrong);
    expect(await attempt(newest())).toMatchObject({ ok: true });
  });

  test('is for the address to which it was sent', async () => {
    await ask();
    expect(await attempt(newest(), 'sam@advocates.example')).toEqual(over);
  });
});

describe('asking for a code', () => {
  test('needs an address', async () => {
    expect(await ask(' ')).toEqual({ ok: false, reason: 'email-missing' });
    expect(await ask('maya')).toEqual({ ok: false, reason: 'email-wrong' });
  });

  test('has the same answer and the same message for an address that nobody has', async () => {
    const email = 'nobody@advocates.example';
    expect(await ask(email)).toEqual({ ok: true, email });
    expect(post.sent[0]).toMatchObject({ to: email, subject: 'Your code' });
    expect(await attempt(newest(), email)).toEqual({ ok: true, known: { status: 'new' } });
  });

  test('stops after five in a quarter of an hour, known or not, until the time has passed', async () => {
    for (const email of [maya.email, 'nobody@advocates.example']) {
      for (let count = 0; count < 5; count += 1) expect(await ask(email)).toMatchObject({ ok: true });
      expect(await ask(email)).toEqual(tooMany);
    }
    services.itIs('2026-04-02T10:15:01');
    expect(await ask()).toMatchObject({ ok: true });
  });

  test('stops after twenty in a day', async () => {
    for (let count = 0; count < 20; count += 1) {
      services.itIs(`2026-04-02T${10 + Math.floor(count / 4)}:${(count % 4) * 15 || '00'}`);
      expect(await ask()).toMatchObject({ ok: true });
    }
    services.itIs('2026-04-02T20:00');
    expect(await ask()).toEqual(tooMany);
    services.itIs('2026-04-03T10:15:01');
    expect(await ask()).toMatchObject({ ok: true });
  });

  test('and trying one are counted for the sender too, whatever the address', async () => {
    for (let count = 0; count < 30; count += 1) await ask(`somebody-${count}@advocates.example`);
    expect(await ask()).toEqual({ ok: false, reason: 'too-many-tries' });
    expect(await attempt('000000')).toEqual({ ok: false, reason: 'too-many-tries' });
  });

  test('says when the message could not go out', async () => {
    post.isDown = true;
    expect(await ask()).toEqual({ ok: false, reason: 'code-not-sent' });
  });
});

describe('after the right code', () => {
  test('who has a second step is asked for it', async () => {
    await services.secondFactors.save({
      ...{ accountId: maya.id, sealedSecret: '', lastStep: 0, recoveryHashes: [] },
    });
    await ask();
    const known = { status: 'second-step', advocate: maya };
    expect(await attempt(newest())).toEqual({ ok: true, known });
  });

  test('who has closed the account has none', async () => {
    await services.advocates.save({ ...maya, status: 'closed' });
    await ask();
    expect(await attempt(newest())).toEqual({ ok: true, known: { status: 'new' } });
  });

  test('coming in is noted, by ids alone', async () => {
    await ask();
    await attempt(newest());
    const [entry] = await services.audit.latest({}, 1);
    expect(entry).toMatchObject({ by: 'advocate:advocate-1', action: 'sign-in', partnership: null });
  });
});
