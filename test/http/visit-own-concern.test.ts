import { beforeEach, expect, test } from 'vitest';
import { concernAddress } from '../../src/http/concern-address.ts';
import { visitOwnConcern } from '../../src/http/visit-own-concern.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { anAdvocate } from '../builders/some-advocates.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

let services: SomeServices;
const visit = (concernId: string, rest = '', account = anAdvocate()) =>
  visitOwnConcern({ concernId, rest }, account, services);

beforeEach(async () => {
  services = someServices();
  const { id: complaintId } = await store(
    aComplaint().under('city-and-hackney').by('professional'),
    services,
  );
  await services.ownConcerns.add({
    ...{ id: 'own-1', advocateId: 'advocate-1', draftId: null, complaintId, createdAt: 0 },
  });
});

test('an address names the concern and the page, and no other address does', () => {
  expect(concernAddress('/advocate/concerns/a')).toEqual({ concernId: 'a', rest: '' });
  expect(concernAddress('/advocate/concerns/a/letters/3')).toEqual({ concernId: 'a', rest: 'letters/3' });
  for (const other of ['/advocate/concerns', '/advocate/families/a', '/complaint'])
    expect(concernAddress(other)).toBeNull();
});

test('a professional has every right of a family on their own concern, at an address of their account', async () => {
  expect(await visit('own-1', 'withdraw')).toEqual({
    ...{ sessionId: 'own-1', complaintId: 'id-of-first', seenPosition: 0 },
    base: '/advocate/concerns/own-1',
    actor: { kind: 'family', complaintId: 'id-of-first' },
  });
});

test('what is unknown, and what is somebody else’s, is not there', async () => {
  expect(await visit('own-9')).toBeNull();
  expect(await visit('own-1', '', anAdvocate({ id: 'advocate-2' }))).toBeNull();
});

test('what belongs to those who come in by a code is not there either', async () => {
  for (const rest of ['sign-in', 'sign-out', 'stay']) expect(await visit('own-1', rest)).toBeNull();
});
