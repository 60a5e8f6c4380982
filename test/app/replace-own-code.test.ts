import { beforeEach, expect, test } from 'vitest';
import { replaceOwnAccessCode } from '../../src/app/replace-own-code.ts';
import { signInToComplaint } from '../../src/app/sign-in-to-complaint.ts';
import type { ComplaintRow } from '../../src/ports/complaint-store.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

let services: SomeServices;
let row: ComplaintRow;
let ended: (string | undefined)[];
beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  row = await store(aComplaint(), services);
  ended = [];
});

const replace = (complaintId = row.id) =>
  replaceOwnAccessCode(
    row,
    { actor: { kind: 'family', complaintId }, sessionId: 'this-session' },
    { ...services, endVisits: async (id, except) => void ended.push(id, except) },
  );
const signIn = (accessCode: string) =>
  signInToComplaint({ reference: row.reference, accessCode, address: '192.0.2.1' }, services);

test('a family that takes a new code signs in with it, and the old one stops', async () => {
  const replaced = await replace();
  if (!replaced.ok) throw new Error(replaced.reason);
  expect(await signIn(services.secrets.accessCodeFor('first'))).toMatchObject({ ok: false });
  expect(await signIn(replaced.accessCode)).toMatchObject({ ok: true });
});

test('every visit ends but the one that asked, so that an answer that was lost can be asked for again', async () => {
  const first = await replace();
  expect(ended).toEqual([row.id, 'this-session']);
  const second = await replace();
  if (!first.ok || !second.ok) throw new Error('A code was refused.');
  expect(await signIn(first.accessCode)).toMatchObject({ ok: false });
  expect(await signIn(second.accessCode)).toMatchObject({ ok: true });
});

test('the history says so, and the code is nowhere in the store', async () => {
  const replaced = await replace();
  if (!replaced.ok) throw new Error(replaced.reason);
  const [, entry] = await services.complaints.entries(row.id);
  expect(entry).toMatchObject({ recordedBy: 'family', event: { type: 'OwnCodeReplaced' } });
  const kept = JSON.stringify([entry, await services.complaints.find(row.id)]);
  expect(kept).not.toContain(replaced.accessCode);
});

test('nobody takes a new code for the complaint of somebody else', async () => {
  expect(await replace('id-of-another')).toEqual({ ok: false, reason: 'not-found' });
  expect(await signIn(services.secrets.accessCodeFor('first'))).toMatchObject({ ok: true });
});
