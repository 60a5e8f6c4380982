import { beforeEach, describe, expect, test } from 'vitest';
import { signInToComplaint } from '../../src/app/sign-in-to-complaint.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { recording } from '../builders/commands.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

const wrong = { ok: false, reason: 'reference-or-code-wrong' };
const tooMany = { ok: false, reason: 'too-many-tries' };
const wrongCode = '2222-2222-2222';

let services: SomeServices;
let reference: string;
let code: string;
beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  ({ reference } = await store(aComplaint(), services));
  code = services.secrets.accessCodeFor('first');
});

const tryIt = (accessCode = code, { at = reference, address = '192.0.2.1' } = {}) =>
  signInToComplaint({ reference: at, accessCode, address }, services);

async function times(count: number, attempt: () => Promise<unknown>): Promise<unknown[]> {
  const answers = [];
  for (let index = 0; index < count; index += 1) answers.push(await attempt());
  return answers;
}

describe('the right reference and code', () => {
  test('let the family in', async () => {
    expect(await tryIt()).toMatchObject({ ok: true, row: { id: 'id-of-first', reference } });
  });

  test('say what was seen before: on the first visit everything, so that nothing is marked as new', async () => {
    expect(await tryIt()).toMatchObject({ seenPosition: 1 });
    await services.complaints.markSeen('id-of-first', 1);
    expect(await tryIt()).toMatchObject({ seenPosition: 1 });
  });

  test('may be typed in small letters, with spaces and without dashes', async () => {
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect(await tryIt(typed, { at: reference.toLowerCase().replace('-', '') })).toMatchObject({ ok: true });
  });

  test('work again and again: a success forgets the tries before it', async () => {
    await times(4, () => tryIt(wrongCode));
    expect(await times(3, () => tryIt())).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });
});

describe('what is new to the family', () => {
  test('is nothing on its first visit, whatever was recorded before', async () => {
    const told = aComplaint().and(recording('acknowledged', '2026-04-02'));
    const { reference: at } = await store(told, services, 'told');
    const signedIn = await tryIt(services.secrets.accessCodeFor('told'), { at });
    expect(signedIn).toMatchObject({ ok: true, seenPosition: 2 });
  });

  test('is what came after its last visit, later', async () => {
    await services.complaints.markSeen('id-of-first', 1);
    expect(await tryIt()).toMatchObject({ ok: true, seenPosition: 1 });
  });
});

describe('wrong and unknown get the same answer', () => {
  test.each([
    ['a wrong code', {}, wrongCode],
    ['no code', {}, ''],
    ['a code that cannot be one', {}, 'my code'],
    ['an unknown reference with any code', { at: 'K7M2-9QXD' }, wrongCode],
    ['an unknown reference and a code that cannot be one', { at: 'K7M2-9QXD' }, ''],
    ['a reference that cannot be one', { at: 'hello' }, wrongCode],
    ['nothing at all', { at: '' }, ''],
  ])('%s', async (_, where, typed) => {
    expect(await tryIt(typed, where)).toEqual(wrong);
  });

  test('the code of one complaint does not open another', async () => {
    const other = await store(aComplaint(), services, 'second');
    expect(await tryIt(code, { at: other.reference })).toEqual(wrong);
  });
});

describe('guessing', () => {
  test('after five tries for a reference even the right code waits', async () => {
    expect(await times(5, () => tryIt(wrongCode))).toEqual([wrong, wrong, wrong, wrong, wrong]);
    expect(await tryIt()).toEqual(tooMany);
  });

  test('from another address or in another spelling it is the same reference', async () => {
    await times(5, () => tryIt(wrongCode));
    expect(await tryIt(code, { address: '192.0.2.2' })).toEqual(tooMany);
    expect(await tryIt(code, { at: reference.toLowerCase() })).toEqual(tooMany);
  });

  test('an unknown reference is stopped like a known one', async () => {
    await times(5, () => tryIt(wrongCode, { at: 'K7M2-9QXD' }));
    expect(await tryIt(wrongCode, { at: 'K7M2-9QXD' })).toEqual(tooMany);
  });

  test('after a quarter of an hour the right code works again', async () => {
    await times(6, () => tryIt(wrongCode));
    services.itIs('2026-04-02T10:15');
    expect(await tryIt()).toEqual(tooMany);
    services.itIs('2026-04-02T10:30:01');
    expect(await tryIt()).toMatchObject({ ok: true });
  });

  test('thirty tries from one address stop it for every reference, and nobody else', async () => {
    await times(30, () => tryIt(wrongCode, { at: services.secrets.newReference() }));
    expect(await tryIt()).toEqual(tooMany);
    expect(await tryIt(code, { address: '192.0.2.2' })).toMatchObject({ ok: true });
  });

  test('what one person mistypes does not stop another who mistypes', async () => {
    await times(6, () => tryIt(code, { at: 'not a reference' }));
    expect(await tryIt(code, { at: 'nor is this', address: '192.0.2.2' })).toEqual(wrong);
  });
});
