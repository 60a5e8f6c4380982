import { beforeEach, describe, expect, test } from 'vitest';
import { changeComplaint } from '../../src/app/change-complaint.ts';
import type { ReadComplaint } from '../../src/app/read-complaint.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { recording } from '../builders/commands.ts';
import { queued } from '../builders/queued.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

let services: SomeServices;
beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  await store(aComplaint(), services);
});

const acknowledge = ({ complaint, entries, context }: ReadComplaint) =>
  recording('acknowledged', '2026-04-02').decide({ complaint, entries, context });
const change = (expectedPosition?: number, id = 'id-of-first') =>
  changeComplaint(id, 'staff-1', acknowledge, services, expectedPosition);
const positions = async () =>
  (await services.complaints.entries('id-of-first')).map(({ position }) => position);

test('what is decided is stored with who recorded it and when, and open pages are told once', async () => {
  expect(await change(1)).toEqual({ ok: true });
  const entries = await services.complaints.entries('id-of-first');
  expect(entries[1]).toMatchObject({ position: 2, recordedBy: 'staff-1', recordedAt: services.now() });
  expect(services.told).toEqual(['id-of-first']);
});

test('the complaint moves in the queue to where its next limit stands', async () => {
  await change();
  expect(await queued(services)).toMatchObject([{ due: '2026-04-17', position: 2, isNew: false }]);
});

describe('nothing is stored and nobody is told', () => {
  test('when the rules refuse it', async () => {
    await change();
    expect(await change()).toEqual({ ok: false, reason: 'step-already-recorded' });
    expect(await positions()).toEqual([1, 2]);
    expect(services.told).toHaveLength(1);
  });

  test('when the page was shown before somebody else recorded something', async () => {
    await change(1);
    expect(await change(1)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await positions()).toEqual([1, 2]);
    expect(services.told).toHaveLength(1);
  });

  test.each([0, 2, Number.NaN])('when the page names the position %s, which it is not', async (position) => {
    expect(await change(position)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await positions()).toEqual([1]);
  });

  test('when there is no such complaint', async () => {
    expect(await change(1, 'id-of-nobody')).toEqual({ ok: false, reason: 'not-found' });
    expect(services.told).toEqual([]);
  });
});

test('of two who record at once, one is told that something changed meanwhile', async () => {
  const answers = await Promise.all([change(), change()]);
  expect(answers).toContainEqual({ ok: true });
  expect(answers).toContainEqual({ ok: false, reason: 'changed-meanwhile' });
  expect(await positions()).toEqual([1, 2]);
  expect(services.told).toEqual(['id-of-first']);
});

test('a complaint under a version that is no longer there is a fault that names both', async () => {
  await expect(
    changeComplaint('id-of-first', 'staff-1', acknowledge, { ...services, procedures: [] }),
  ).rejects.toThrow('Complaint id-of-first is under durham dscp, which is not in content/procedures.');
});
