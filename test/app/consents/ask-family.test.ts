import { beforeEach, expect, test } from 'vitest';
import { askFamily } from '../../../src/app/consents/ask-family.ts';
import { withdrawConsent } from '../../../src/app/consents/end-consent.ts';
import { family, lettingIn, maya, noor } from './letting-in.ts';

let all: Awaited<ReturnType<typeof lettingIn>>;
let reference: string;
beforeEach(async () => {
  all = await lettingIn();
  reference = (await all.services.complaints.find('id-of-first'))!.reference;
});
const ask = (typed: string, advocate = maya) =>
  askFamily(advocate, { reference: typed, label: 'The blue house' }, all.services);
const messages = async () => (await all.services.outbox.ofComplaint('id-of-first')).map(({ kind }) => kind);

test('an advocate asks by the reference: nothing is open, and the family is told that there is news', async () => {
  expect(await ask(reference.toLowerCase())).toEqual({ ok: true });
  expect(await all.consents()).toMatchObject([
    { status: 'asked', advocateId: maya.id, label: 'The blue house' },
  ]);
  expect(await all.events()).toEqual([]);
  expect(await messages()).toEqual(['news']);
});

test('the answer is the same for a reference that there is not, and so is the count of writes', async () => {
  let writes = 0;
  const counted = <Key extends 'consents' | 'outbox' | 'attempts'>(name: Key, method: string) => {
    const store = all.services[name] as unknown as Record<string, (...given: unknown[]) => unknown>;
    const plain = store[method]!;
    store[method] = (...given) => {
      writes += 1;
      return plain(...given);
    };
  };
  counted('consents', 'save');
  counted('outbox', 'add');
  counted('attempts', 'record');
  expect(await ask(reference)).toEqual({ ok: true });
  const real = writes;
  writes = 0;
  expect(await ask('CCCC-CCCC')).toEqual({ ok: true });
  expect(writes).toBe(real);
});

test('asking again while it waits, or while they are let in, asks nothing', async () => {
  await ask(reference);
  expect(await ask(reference)).toEqual({ ok: true });
  expect(await all.consents()).toHaveLength(1);
});

test('a family that said no is not asked again for a month, and may be asked by somebody else', async () => {
  await ask(reference);
  await withdrawConsent(family, (await all.consents())[0]!.id, all.services);
  await ask(reference);
  expect(await all.consents()).toHaveLength(1);
  await ask(reference, noor);
  expect(await all.consents()).toHaveLength(2);
  all.services.itIs('2026-05-11T12:00');
  await ask(reference);
  expect(await all.consents()).toHaveLength(3);
});

test('who is let in with the organisation needs not ask', async () => {
  await all.hasLetIn({ isWhole: true });
  await ask(reference, { ...noor, organisationId: 'open-door' });
  expect(await all.consents()).toHaveLength(1);
});

test('what cannot be a reference is said to be missing', async () => {
  expect(await ask('my case')).toEqual({ ok: false, reason: 'reference-missing' });
});

test('one account asks twenty times a day', async () => {
  for (let count = 0; count < 20; count += 1) await ask('CCCC-CCCC');
  expect(await ask(reference)).toEqual({ ok: false, reason: 'too-many-tries' });
  expect(await all.consents()).toEqual([]);
});
