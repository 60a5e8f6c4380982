import { beforeEach, expect, test } from 'vitest';
import { agreeTo } from '../../../src/app/consents/agree-to.ts';
import { giveConsentBack, withdrawConsent } from '../../../src/app/consents/end-consent.ts';
import { staffWith } from '../../builders/some-staff.ts';
import { family, lettingIn, maya, noor, toSee } from './letting-in.ts';

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => void (all = await lettingIn()));
const at = '2026-04-10T12:00:00+01:00';
const recordedBy = async () => (await all.services.complaints.entries('id-of-first')).at(-1)!.recordedBy;

test('the family stops it with one press, and the history says so', async () => {
  await all.hasLetIn();
  expect(await withdrawConsent(family, 'consent-1', all.services)).toEqual({ ok: true });
  expect(await all.consents()).toMatchObject([{ status: 'ended' }]);
  expect((await all.events()).at(-1)).toEqual({
    ...{ type: 'AdvocateEnded', at, consent: 'consent-1', name: 'Maya Example', why: 'withdrawn' },
  });
  expect(await recordedBy()).toBe('family');
});

test('pressed twice, it makes one entry', async () => {
  await all.hasLetIn();
  await withdrawConsent(family, 'consent-1', all.services);
  expect(await withdrawConsent(family, 'consent-1', all.services)).toEqual({ ok: true });
  expect(await all.events()).toHaveLength(2);
});

test('open pages are told at once: those of the complaint, and the lists of everybody who was let in', async () => {
  await all.services.advocates.save({ ...noor, organisationId: 'open-door' });
  await all.hasLetIn({ isWhole: true });
  all.services.told.length = 0;
  await withdrawConsent(family, 'consent-1', all.services);
  expect(all.services.told).toEqual(['id-of-first', 'advocate advocate-1', 'advocate advocate-2']);
});

test('what was stopped never stands again: the family would have to agree anew', async () => {
  await all.hasLetIn();
  await withdrawConsent(family, 'consent-1', all.services);
  expect(await agreeTo(family, 'consent-1', toSee, all.services)).toEqual({ ok: false, reason: 'not-found' });
});

test('an invitation that is taken back opens nothing, and leaves no entry', async () => {
  await all.has({ status: 'invited', advocateId: null });
  await withdrawConsent(family, 'consent-1', all.services);
  expect(await all.consents()).toMatchObject([{ status: 'ended' }]);
  expect(await all.events()).toEqual([]);
});

test('the family says no to who asks without an entry, and to who lodged with one', async () => {
  await all.has({ status: 'asked' });
  await all.has({ id: 'consent-2', status: 'lodged', createdAt: 1 });
  for (const id of ['consent-1', 'consent-2']) await withdrawConsent(family, id, all.services);
  expect((await all.consents()).map(({ status }) => status)).toEqual(['ended', 'ended']);
  expect(await all.events()).toMatchObject([{ type: 'AdvocateEnded', consent: 'consent-2' }]);
});

test('no other family, no advocate and no member of staff stops it for the family', async () => {
  await all.hasLetIn();
  const consent = { id: 'consent-1', complaintId: 'id-of-first', scope: 'act' } as const;
  for (const actor of [
    { kind: 'family', complaintId: 'id-of-second' },
    { kind: 'advocate', id: maya.id, consent },
    staffWith(['officer', 'administrator']),
  ] as const)
    expect(await withdrawConsent(actor, 'consent-1', all.services)).toEqual({
      ok: false,
      reason: 'not-found',
    });
  expect(await all.consents()).toMatchObject([{ status: 'active' }]);
});

test('the advocate gives it back, and the history says that it was the advocate', async () => {
  await all.hasLetIn();
  expect(await giveConsentBack(maya, 'consent-1', all.services)).toEqual({ ok: true });
  expect((await all.events()).at(-1)).toMatchObject({ type: 'AdvocateEnded', why: 'given-back' });
  expect(await recordedBy()).toBe('advocate:consent-1');
});

test('another advocate cannot give it back, not even one of the same organisation', async () => {
  await all.services.advocates.save({ ...noor, organisationId: 'open-door' });
  await all.hasLetIn({ isWhole: true });
  expect(await giveConsentBack(noor, 'consent-1', all.services)).toEqual({ ok: false, reason: 'not-found' });
});
