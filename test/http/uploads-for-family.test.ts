import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Consent } from '../../src/domain/consent/consent.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { aConsent, anAdvocate } from '../builders/some-advocates.ts';
import { someServices } from '../builders/some-services.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { startUploads, type UploadServer } from './upload-server.ts';

let served: UploadServer;
let headers: Record<string, string>;
beforeEach(async () => {
  served = await startUploads();
  const { complaints, advocates, consents } = served.stores;
  const given = { ...someServices(), complaints };
  await store(aComplaint(), given);
  await store(aComplaint(), given, 'second');
  await advocates.save(anAdvocate());
  await consents.save(aConsent({ id: 'first', scope: 'act' }));
  await consents.save(aConsent({ id: 'second', complaintId: 'id-of-second', scope: 'act' }));
  headers = { Cookie: await served.advocateCookie('advocate-1'), Origin: served.url };
});
afterEach(() => served.stop());

async function send(consent: string, name: string) {
  const body = new FormData();
  body.append('files', new Blob(['a']), name);
  const url = `${served.url}/advocate/families/${consent}/add-information`;
  return (await fetch(url, { method: 'POST', headers, body })).status;
}
const kept = async (name: string) =>
  (await served.stores.files.list({ kind: 'complaint', id: `id-of-${name}` })).map((file) => file.name);
const change = (said: Partial<Consent>) => served.stores.consents.save(aConsent({ id: 'first', ...said }));

test('a file goes to the family whose address the form has, and to no other', async () => {
  await send('first', 'one.txt');
  await send('second', 'two.txt');
  await send('first', 'three.txt');
  expect(await kept('first')).toEqual(['one.txt', 'three.txt']);
  expect(await kept('second')).toEqual(['two.txt']);
});

test.each<[string, Partial<Consent>]>([
  ['may only see', { scope: 'see' }],
  ['is not let in any more', { status: 'ended' }],
  ['is somebody else', { scope: 'act', advocateId: null }],
])('an advocate who %s leaves no file', async (_, said) => {
  await change(said);
  await send('first', 'one.txt');
  expect(await kept('first')).toEqual([]);
  expect(served.onDisk()).toEqual([]);
});

test('the session of the advocate adds nothing under the address of a family itself', async () => {
  const body = new FormData();
  body.append('files', new Blob(['a']), 'one.txt');
  await fetch(`${served.url}/complaint/add-information`, { method: 'POST', headers, body });
  expect(served.onDisk()).toEqual([]);
});
