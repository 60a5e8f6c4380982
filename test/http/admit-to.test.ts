import type { IncomingMessage } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { advocateLive, admitTo } from '../../src/http/admit-to.ts';
import { streamOfAdvocate } from '../../src/ports/live.ts';
import type { Consent } from '../../src/domain/consent/consent.ts';
import { aConsent, anAdvocate } from '../builders/some-advocates.ts';
import { someServices } from '../builders/some-services.ts';

let services: ReturnType<typeof someServices>;
beforeEach(async () => {
  services = someServices('2026-04-10T12:00');
  await services.advocates.save(anAdvocate());
});
const peek = (kind: string) => async (cookies: string | null | undefined) =>
  new RegExp(`${kind}=(\\S+)`).exec(cookies ?? '')?.[1] ?? null;
const sessions = { complaint: { peek: peek('complaint') }, advocate: { peek: peek('advocate') } };
const admit = (url: string, cookie: string) =>
  admitTo({ url, headers: { cookie } } as IncomingMessage, { ...services, sessions });
const has = (said: Partial<Consent> = {}) => services.consents.save(aConsent(said));
const stream = '/advocate/families/consent-1/live?seen=3';

test('a family hears of its own complaint', async () => {
  expect(await admit('/complaint/live?seen=3', 'complaint=id-of-first')).toBe('id-of-first');
  expect(await admit('/complaint/live', 'advocate=advocate-1')).toBeNull();
});

test('an advocate hears of the complaint of a family that lets them in', async () => {
  await has();
  expect(await admit(stream, 'advocate=advocate-1')).toBe('id-of-first');
});

test.each([
  ['has ended', { status: 'ended' }],
  ['waits', { status: 'asked' }],
  ['was not confirmed', { status: 'lodged' }],
  ['ran out at midnight', { until: '2026-04-09' }],
  ["is somebody else's", { advocateId: 'advocate-2' }],
] satisfies [string, Partial<Consent>][])('a consent that %s lets nobody listen', async (_, said) => {
  await has(said);
  expect(await admit(stream, 'advocate=advocate-1')).toBeNull();
});

test('neither does one that is not there, nor the session of a family', async () => {
  expect(await admit(stream, 'advocate=advocate-1')).toBeNull();
  await has();
  expect(await admit(stream, 'complaint=id-of-first')).toBeNull();
});

test('the list of an advocate has a stream of its own, until the account is closed', async () => {
  expect(await admit(advocateLive, 'advocate=advocate-1')).toBe(streamOfAdvocate('advocate-1'));
  expect(await admit(advocateLive, 'complaint=id-of-first')).toBeNull();
  await services.advocates.save(anAdvocate({ status: 'closed' }));
  expect(await admit(advocateLive, 'advocate=advocate-1')).toBeNull();
});
