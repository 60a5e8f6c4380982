import { beforeEach, expect, test } from 'vitest';
import { closeAccount } from '../../../src/app/advocates/close-account.ts';
import { lettingIn, maya, noor } from '../consents/letting-in.ts';

let all: Awaited<ReturnType<typeof lettingIn>>;
let ended: string[];
beforeEach(async () => {
  all = await lettingIn();
  ended = [];
});
const close = (who = maya) =>
  closeAccount(who, { ...all.services, endAdvocateVisits: async (id) => void ended.push(id) });

test('every consent ends, the history of the family says so, and every visit ends', async () => {
  await all.hasLetIn();
  await all.has({ id: 'consent-2', complaintId: 'id-of-second', status: 'asked' });
  all.services.told.length = 0;
  expect(await close()).toEqual({ ok: true });
  expect(await all.services.consents.ofAdvocate(maya.id, 'open-door')).toEqual([]);
  expect((await all.events()).at(-1)).toMatchObject({
    ...{ type: 'AdvocateEnded', why: 'given-back', name: 'Maya Example' },
  });
  expect(all.services.told).toContain('id-of-first');
  expect(ended).toEqual([maya.id]);
});

test('the address is free again, and only the name is kept', async () => {
  await close();
  expect(await all.services.advocates.findByEmail(maya.email)).toBeNull();
  expect(await all.services.advocates.find(maya.id)).toMatchObject({
    ...{ name: 'Maya Example', role: '', status: 'closed', organisationId: null },
  });
});

test('what a family gave to the whole organisation stays with the others there', async () => {
  await all.services.advocates.save({ ...noor, organisationId: 'open-door' });
  await all.hasLetIn({ isWhole: true });
  await close();
  expect(await all.consents()).toMatchObject([{ status: 'active', advocateId: null }]);
});

test('the only manager of others makes somebody else one first', async () => {
  const manager = { ...maya, isManager: true };
  await all.services.advocates.save(manager);
  await all.services.advocates.save({ ...noor, organisationId: 'open-door' });
  await all.hasLetIn();
  expect(await close(manager)).toEqual({ ok: false, reason: 'last-manager' });
  expect(await all.consents()).toMatchObject([{ status: 'active' }]);
  await all.services.advocates.save({ ...noor, organisationId: 'open-door', isManager: true });
  expect(await close(manager)).toEqual({ ok: true });
});
