import { beforeEach, describe, expect, test } from 'vitest';
import type { Consent } from '../../src/domain/consent/consent.ts';
import { familyAddress } from '../../src/http/family-address.ts';
import { visitFamily } from '../../src/http/visit-family.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { aConsent, anAdvocate } from '../builders/some-advocates.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

let services: SomeServices;
beforeEach(async () => {
  services = someServices('2026-04-10T20:15');
  await store(aComplaint(), services);
});

const letIn = (said: Partial<Consent>) => services.consents.save(aConsent(said));
const visit = (rest = '', method = 'GET', id = 'consent-1', advocate = anAdvocate()) =>
  visitFamily({ consentId: id, rest }, method, { sessionId: 'one', advocate }, services);

test('the consent and the page are read from the address', () => {
  expect(familyAddress('/advocate/families/a')).toEqual({ consentId: 'a', rest: '' });
  expect(familyAddress('/advocate/families/a/letters/3')).toEqual({ consentId: 'a', rest: 'letters/3' });
  for (const other of ['/advocate', '/advocate/families', '/advocate/account', '/complaint/question'])
    expect(familyAddress(other)).toBeNull();
});

describe('an advocate whom a family lets in', () => {
  test('comes to its pages under an address of their own, with the family by the name that they gave it', async () => {
    await letIn({ scope: 'act', label: 'The first family', seenPosition: 4 });
    expect(await visit('question')).toMatchObject({
      status: 'open',
      visit: {
        ...{ complaintId: 'id-of-first', seenPosition: 4, base: '/advocate/families/consent-1' },
        actor: { kind: 'advocate', id: 'advocate-1', consent: { id: 'consent-1' } },
      },
      forFamily: { name: 'The first family', doing: 'act' },
    });
  });

  test('reads the reference where they gave the family no name', async () => {
    await letIn({});
    const { reference } = (await services.complaints.find('id-of-first'))!;
    expect(await visit()).toMatchObject({ forFamily: { name: reference, doing: 'see' } });
  });

  test('and who may only see, changes nothing on any page', async () => {
    await letIn({});
    expect(await visit('letters/3')).toMatchObject({ status: 'open' });
    for (const [rest, method] of [
      ['question', 'GET'],
      ['question', 'POST'],
      ['', 'POST'],
      ['letters/3', 'DELETE'],
    ] as const)
      expect(await visit(rest, method)).toMatchObject({ status: 'see-only' });
  });
});

describe('whatever is not theirs is not there', () => {
  test.each<[string, Partial<Consent>]>([
    ['of somebody else', { advocateId: 'advocate-2' }],
    ['ended', { status: 'ended' }],
    ['only asked for', { status: 'asked' }],
    ['lodged and not confirmed', { status: 'lodged', scope: 'act' }],
    ['run out', { until: '2026-04-09' }],
  ])('a consent that is %s', async (_, said) => {
    await letIn(said);
    expect(await visit()).toEqual({ status: 'unknown' });
    expect(await visit('question', 'POST')).toEqual({ status: 'unknown' });
  });

  test('a consent that never was, and a page that is the family’s alone', async () => {
    await letIn({ scope: 'act' });
    expect(await visit('', 'GET', 'never')).toEqual({ status: 'unknown' });
    for (const rest of ['contact', 'new-code', 'sign-in', 'calendar', 'no-such-page'])
      expect(await visit(rest)).toEqual({ status: 'unknown' });
  });

  test('but a colleague comes in where the family agreed to the whole organisation', async () => {
    await letIn({ organisationId: 'open-door' });
    const colleague = anAdvocate({ id: 'advocate-2', organisationId: 'open-door' });
    expect(await visit('', 'GET', 'consent-1', colleague)).toMatchObject({ status: 'open' });
    const stranger = anAdvocate({ id: 'advocate-3', organisationId: 'elsewhere' });
    expect(await visit('', 'GET', 'consent-1', stranger)).toEqual({ status: 'unknown' });
  });
});
