import { beforeEach, expect, test } from 'vitest';
import { openSent } from '../../../src/app/open-sent.ts';
import { signInToComplaint } from '../../../src/app/sign-in-to-complaint.ts';
import { replaceAccessCode } from '../../../src/app/staff/replace-access-code.ts';
import type { ComplaintRow } from '../../../src/ports/complaint-store.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';

const actor = anOfficer;
const asked = { actor, by: 'Ola Officer', note: 'I rang the number on file.', expectedPosition: 1 };

let services: SomeServices;
let row: ComplaintRow;
let ended: string[];
beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  row = await store(aComplaint(), services);
  ended = [];
});

const replace = (request = asked) =>
  replaceAccessCode(row, request, { ...services, endVisits: async (id) => void ended.push(id) });
const signIn = (accessCode: string, address = '192.0.2.1') =>
  signInToComplaint({ reference: row.reference, accessCode, address }, services);

async function newCode(): Promise<string> {
  const replaced = await replace();
  if (!replaced.ok) throw new Error(replaced.reason);
  return replaced.accessCode;
}

test('the new code opens the complaint, and the old one no longer does', async () => {
  const old = services.secrets.accessCodeFor('first');
  expect(await signIn(old)).toMatchObject({ ok: true });
  const accessCode = await newCode();
  expect(await signIn(old)).toEqual({ ok: false, reason: 'reference-or-code-wrong' });
  expect(await signIn(accessCode)).toMatchObject({ ok: true });
});

test('open visits end, and open pages are told', async () => {
  await newCode();
  expect(ended).toEqual(['id-of-first']);
  expect(services.told).toEqual(['id-of-first']);
});

test('the history says who gave it and how they checked, and the code is nowhere in the store', async () => {
  const accessCode = await newCode();
  const [, entry] = await services.complaints.entries('id-of-first');
  expect(entry).toMatchObject({
    recordedBy: 'staff-1',
    event: { type: 'AccessCodeReplaced', by: 'Ola Officer', note: 'I rang the number on file.' },
  });
  const kept = JSON.stringify([entry, await services.complaints.find('id-of-first')]);
  expect(kept).not.toContain(accessCode);
});

test('the new code works at once for a family that had tried too often', async () => {
  for (let index = 0; index < 6; index += 1) await signIn('2222-2222-2222');
  expect(await signIn(services.secrets.accessCodeFor('first'))).toMatchObject({ reason: 'too-many-tries' });
  expect(await signIn(await newCode())).toMatchObject({ ok: true });
});

test.each([
  ['without saying how it was checked', { ...asked, note: ' ' }, 'identity-check-missing'],
  ['from a page that somebody else has overtaken', { ...asked, expectedPosition: 0 }, 'changed-meanwhile'],
])('%s, nothing changes', async (_, request, reason) => {
  expect(await replace(request)).toEqual({ ok: false, reason });
  expect(await signIn(services.secrets.accessCodeFor('first'))).toMatchObject({ ok: true });
  expect(ended).toEqual([]);
});

test('sending the page twice gives one code, not two', async () => {
  await newCode();
  expect(await replace()).toEqual({ ok: false, reason: 'changed-meanwhile' });
});

test('the last page of the journey shows a code while it works, and no more once it was replaced', async () => {
  const opened = {
    draft: { ...(await services.drafts.create('first', services.now())), complaintId: row.id },
  };
  expect(await openSent(opened, services)).toMatchObject({
    accessCode: services.secrets.accessCodeFor('first'),
  });
  await newCode();
  expect(await openSent(opened, services)).toBeNull();
});
