import { beforeEach, expect, test } from 'vitest';
import {
  careForFailure,
  countFailures,
  failuresFor,
  mayReadFailures,
} from '../../../src/app/administration/failures.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { anOfficer, staffWith } from '../../builders/some-staff.ts';
import { millis, someServices, type SomeServices } from '../../builders/some-services.ts';

let services: SomeServices;
const at = millis('2026-04-02T10:00');

/** A message that could not be sent. */
async function fail(key: string, whom: { complaintId: string } | { draftId: string }): Promise<void> {
  await services.outbox.add([{ key, for: whom, kind: 'outcome', createdAt: at }]);
  const [claimed] = await services.outbox.claim(at, at + 1, 1);
  await services.outbox.settle(claimed!, { status: 'failed', at, channel: 'email', reason: 'refused' });
}

beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  await store(aComplaint(), services);
  await fail('in durham', { complaintId: 'id-of-first' });
});

test('a failure is told by its complaint, what it was about, why and when, and never by an address', async () => {
  const { open } = await failuresFor(anOfficer, services);
  expect(open).toEqual([
    {
      key: 'in durham',
      complaint: { id: 'id-of-first', reference: (await services.complaints.find('id-of-first'))!.reference },
      what: 'E-mail that there is an answer',
      why: 'The mail server refused it. The address may be wrong.',
      when: 'Thursday 2 April 2026 at 10am',
    },
  ]);
});

test('what was done about it is told with who did it, and it is not counted any more', async () => {
  expect(await countFailures(anOfficer, services)).toBe(1);
  await careForFailure(anOfficer, 'Ola', 'in durham', 'dealt-with', services);
  expect(await countFailures(anOfficer, services)).toBe(0);
  const { open, done } = await failuresFor(anOfficer, services);
  expect(open).toEqual([]);
  expect(done[0]).toMatch(/message that there is an answer: marked as dealt with by Ola, Thursday 2 April/);
});

test('officers of other partnerships, and those who are no officers, see nothing of it and can do nothing', async () => {
  const others = [staffWith(['officer'], 'tower-hamlets'), staffWith(['chair', 'administrator'])];
  for (const actor of others) {
    expect(await countFailures(actor, services)).toBe(0);
    expect(await failuresFor(actor, services)).toEqual({ open: [], done: [] });
    const cared = await careForFailure(actor, 'Ola', 'in durham', 'tried-again', services);
    expect(cared).toEqual({ ok: false, reason: 'not-found' });
  }
  expect(others.map((actor) => mayReadFailures(actor, services))).toEqual([true, false]);
});

test('one about a complaint that is not sent yet is for those who may read every partnership', async () => {
  await fail('of a draft', { draftId: 'draft-1' });
  expect(await countFailures(staffWith(['officer']), services)).toBe(1);
  const { open } = await failuresFor(anOfficer, services);
  expect(open.map(({ complaint }) => complaint?.id ?? null).toSorted()).toEqual(['id-of-first', null]);
});

test('somebody who is too late is told that another has dealt with it', async () => {
  await careForFailure(anOfficer, 'Ola', 'in durham', 'tried-again', services);
  const late = await careForFailure(anOfficer, 'Sam', 'in durham', 'dealt-with', services);
  expect(late).toEqual({ ok: false, reason: 'not-found' });
});
