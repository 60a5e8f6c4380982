import { beforeEach, describe, expect, test } from 'vitest';
import { agreeTo } from '../../../src/app/consents/agree-to.ts';
import type { Actor } from '../../../src/app/policy.ts';
import { staffWith } from '../../builders/some-staff.ts';
import { family, lettingIn, maya, noor, toSee } from './letting-in.ts';

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => void (all = await lettingIn()));
const at = '2026-04-10T12:00:00+01:00';

test('a family says yes to who asks: the consent stands, the history says to whom and to what', async () => {
  await all.has({ status: 'asked' });
  expect(
    await agreeTo(family, 'consent-1', { ...toSee, scope: 'act', until: '2026-06-30' }, all.services),
  ).toEqual({
    ok: true,
  });
  expect(await all.consents()).toMatchObject([{ status: 'active', scope: 'act', until: '2026-06-30' }]);
  expect(await all.events()).toEqual([
    {
      ...{
        type: 'AdvocateAgreed',
        at,
        consent: 'consent-1',
        name: 'Maya Example',
        organisation: 'Open Door',
      },
      ...{ isWhole: false, scope: 'act', until: '2026-06-30' },
    },
  ]);
});

test('it may be the whole organisation, where there is one', async () => {
  await all.has({ status: 'asked' });
  await agreeTo(family, 'consent-1', { ...toSee, isWhole: true }, all.services);
  expect(await all.consents()).toMatchObject([{ organisationId: 'open-door' }]);
  await all.has({ id: 'consent-2', advocateId: 'advocate-2', status: 'asked', createdAt: 1 });
  await agreeTo(family, 'consent-2', { ...toSee, isWhole: true }, all.services);
  expect((await all.consents())[1]).toMatchObject({ status: 'active', organisationId: null });
  expect((await all.events()).at(-1)).toMatchObject({ isWhole: false, organisation: null });
});

test('who lodged for the family is let in once the family confirms it', async () => {
  await all.has({ status: 'lodged', scope: 'act' });
  await agreeTo(family, 'consent-1', { ...toSee, scope: 'act' }, all.services);
  expect(await all.consents()).toMatchObject([{ status: 'active', scope: 'act' }]);
});

test('the family changes what one may do, and the history keeps both', async () => {
  await all.hasLetIn({ isWhole: true });
  await agreeTo(family, 'consent-1', { ...toSee, scope: 'act' }, all.services);
  expect(await all.consents()).toMatchObject([{ scope: 'act', organisationId: null }]);
  expect((await all.events()).map((event) => 'scope' in event && event.scope)).toEqual(['see', 'act']);
});

test('open pages are told, and the lists of those who are let in no more', async () => {
  await all.services.advocates.save({ ...noor, organisationId: 'open-door' });
  await all.hasLetIn({ isWhole: true });
  await agreeTo(family, 'consent-1', toSee, all.services);
  expect(all.services.told).toEqual([
    ...['id-of-first', 'advocate advocate-1'],
    ...['id-of-first', 'advocate advocate-1', 'advocate advocate-2'],
  ]);
});

describe('nobody else says yes for the family', () => {
  const others: [string, Actor][] = [
    ['another family', { kind: 'family', complaintId: 'id-of-second' }],
    ['staff', staffWith(['officer', 'chair', 'administrator'])],
    ['somebody who is not signed in', { kind: 'nobody' }],
    [
      'the advocate, even one who may act',
      {
        ...{ kind: 'advocate', id: maya.id },
        consent: { id: 'consent-1', complaintId: 'id-of-first', scope: 'act' },
      },
    ],
  ];
  test.each(others)('%s', async (_, actor) => {
    await all.has({ status: 'asked' });
    expect(await agreeTo(actor, 'consent-1', toSee, all.services)).toEqual({
      ok: false,
      reason: 'not-found',
    });
    expect(await all.consents()).toMatchObject([{ status: 'asked' }]);
    expect(await all.events()).toEqual([]);
  });
});

test.each(['ended', 'invited'] as const)('a consent that is %s cannot be agreed to', async (status) => {
  await all.has({ status, ...(status === 'invited' && { advocateId: null }) });
  expect(await agreeTo(family, 'consent-1', toSee, all.services)).toEqual({ ok: false, reason: 'not-found' });
});

test('an account that was closed meanwhile is not let in', async () => {
  await all.has({ status: 'asked' });
  await all.services.advocates.save({ ...maya, status: 'closed' });
  expect(await agreeTo(family, 'consent-1', toSee, all.services)).toEqual({ ok: false, reason: 'not-found' });
});
