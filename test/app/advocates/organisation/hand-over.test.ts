import { beforeEach, describe, expect, test } from 'vitest';
import { offerCaseload } from '../../../../src/app/advocates/organisation/hand-over.ts';
import { handoverLines } from '../../../../src/app/advocates/organisation/handover-lines.ts';
import { agreeTo } from '../../../../src/app/consents/agree-to.ts';
import { withdrawConsent } from '../../../../src/app/consents/end-consent.ts';
import { takesOverFrom } from '../../../../src/app/consents/finish-handover.ts';
import { family, lettingIn, maya, noor, toSee } from '../../consents/letting-in.ts';

const manager = { ...maya, isManager: true };
const none = { asked: 0, ended: 0, shared: 0, known: 0 };
const to = { from: maya.id, to: noor.id };

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => {
  over = [];
  all = await lettingIn();
  await all.services.advocates.save(manager);
  await all.services.advocates.save({ ...noor, organisationId: 'open-door' });
  await all.hasLetIn({ scope: 'act', until: '2026-06-30' });
  await all.services.consents.setLabel('consent-1', 'The Green family');
});
const offer = (by = manager, pair = to) => offerCaseload(by, pair, { ...all.services, cases: standing });
let over: string[];
const standing = {
  read: async (ids: readonly string[]) =>
    ids.map((complaintId) => ({ complaintId, hasEnded: over.includes(complaintId) })),
};
const asked = async () => (await all.consents()).find(({ advocateId }) => advocateId === noor.id)!;

test('the family is asked, and until it answers nothing changes', async () => {
  const before = await all.services.consents.find('consent-1');
  expect(await offer()).toEqual({ ok: true, count: { ...none, asked: 1 } });
  expect(await all.services.consents.find('consent-1')).toEqual(before);
  expect(await asked()).toMatchObject({
    ...{ status: 'asked', scope: 'act', until: '2026-06-30', organisationId: null },
    // What the colleague calls the family is not told.
    label: '',
  });
  expect(await takesOverFrom((await asked()).id, all.services)).toBe('Maya Example');
});

test('when the family says yes, the one takes the place of the other', async () => {
  await offer();
  const { id } = await asked();
  expect(await agreeTo(family, id, { ...toSee, scope: 'act' }, all.services)).toEqual({ ok: true });
  expect(await all.services.consents.find('consent-1')).toMatchObject({ status: 'ended' });
  expect(await asked()).toMatchObject({ status: 'active', label: 'The Green family' });
  expect((await all.events()).map(({ type }) => type).slice(-2)).toEqual(['AdvocateAgreed', 'AdvocateEnded']);
});

test('when it says no, everything stays, and it is not asked again for the same person', async () => {
  await offer();
  await withdrawConsent(family, (await asked()).id, all.services);
  expect(await all.services.consents.find('consent-1')).toMatchObject({ status: 'active' });
  expect(await offer()).toEqual({ ok: true, count: { ...none, known: 1 } });
});

describe('left out are', () => {
  test('families that are asked already', async () => {
    await offer();
    expect(await offer()).toEqual({ ok: true, count: { ...none, known: 1 } });
  });

  test('families that agreed to the whole organisation, as the other sees them already', async () => {
    await agreeTo(family, 'consent-1', { ...toSee, isWhole: true }, all.services);
    expect(await offer()).toEqual({ ok: true, count: { ...none, shared: 1 } });
  });

  test('families whose complaint has ended, whoever else is asked', async () => {
    await all.has({ id: 'consent-2', complaintId: 'id-of-second', createdAt: 1 });
    over = ['id-of-first'];
    expect(await offer()).toEqual({ ok: true, count: { ...none, asked: 1, ended: 1 } });
    expect((await all.consents()).map(({ advocateId }) => advocateId)).toEqual([maya.id]);
  });

  test('consents that have run out', async () => {
    all.services.itIs('2026-07-01T10:00');
    expect(await offer()).toEqual({ ok: true, count: none });
  });
});

test('only a manager offers, from and to colleagues', async () => {
  const unknown = { ok: false, reason: 'colleague-unknown' };
  expect(await offer(maya)).toEqual(unknown);
  expect(await offer(manager, { ...to, to: 'nobody' })).toEqual(unknown);
  expect(await offer(manager, { ...to, to: maya.id })).toEqual({ ok: false, reason: 'colleague-same' });
  expect(await all.consents()).toHaveLength(1);
});

test('managers see what became of it in numbers, and nobody else does', async () => {
  await offer();
  const line = { from: 'Maya Example', to: 'Noor Example', asked: 1, yes: 0, no: 0, waiting: 1 };
  expect(await handoverLines(manager, all.services)).toEqual([line]);
  await agreeTo(family, (await asked()).id, toSee, all.services);
  expect(await handoverLines(manager, all.services)).toEqual([{ ...line, yes: 1, waiting: 0 }]);
  expect(await handoverLines(maya, all.services)).toEqual([]);
});
