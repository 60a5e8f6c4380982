import { beforeEach, describe, expect, test } from 'vitest';
import { linkComplaints, linksOf, unlinkComplaints } from '../../../src/app/staff/link-complaints.ts';
import type { ComplaintRow } from '../../../src/ports/complaint-store.ts';
import { makeLinkStore } from '../../../src/stores/memory/link-store.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';

const ola = { actor: anOfficer, by: 'Ola Officer' };
const sam = { actor: { ...anOfficer, id: 'staff-2' }, by: 'Sam Officer' };

let services: ReturnType<typeof someServices> & { complaintLinks: ReturnType<typeof makeLinkStore> };
let [mother, father]: ComplaintRow[] = [];
beforeEach(async () => {
  services = { ...someServices('2026-04-22T12:00'), complaintLinks: makeLinkStore() };
  mother = await store(aComplaint(), services, 'mother');
  father = await store(aComplaint(), services, 'father');
});

const link = (typed: string, who = ola) => linkComplaints(mother!.id, typed, who, services);

describe('staff link two complaints about one conference', () => {
  test('by the reference, typed as people type it, and see it on both with who and when', async () => {
    expect(await link(father!.reference.toLowerCase().replace('-', ' '))).toEqual({ ok: true });
    const made = 'Linked by Ola Officer, Wednesday 22 April 2026 at midday';
    expect(await linksOf(mother!.id, anOfficer, services)).toEqual([
      { otherId: father!.id, reference: father!.reference, made, ended: '' },
    ]);
    expect(await linksOf(father!.id, anOfficer, services)).toMatchObject([{ reference: mother!.reference }]);
  });

  test.each([
    ['link-unknown', () => '2222-2222'],
    ['link-unknown', () => ''],
    ['link-itself', () => mother!.reference],
  ])('is refused: %s', async (reason, typed) => {
    expect(await link(typed())).toEqual({ ok: false, reason });
    expect(await linksOf(mother!.id, anOfficer, services)).toEqual([]);
  });

  test('once, from whichever side', async () => {
    await link(father!.reference);
    const back = await linkComplaints(father!.id, mother!.reference, sam, services);
    expect(back).toEqual({ ok: false, reason: 'link-already' });
  });

  test('and end it; who did stays to be seen, below what stands', async () => {
    await link(father!.reference);
    services.itIs('2026-04-23T09:00');
    expect(await unlinkComplaints(father!.id, mother!.id, sam, services)).toEqual({ ok: true });
    expect(await unlinkComplaints(father!.id, mother!.id, sam, services)).toMatchObject({
      reason: 'link-not-there',
    });
    await link(father!.reference);
    expect((await linksOf(mother!.id, anOfficer, services)).map(({ ended }) => ended)).toEqual([
      '',
      'Ended by Sam Officer, Thursday 23 April 2026 at 9am',
    ]);
  });

  test('but a family cannot, not even of its own', async () => {
    const family = { actor: { kind: 'family', complaintId: mother!.id }, by: '' } as const;
    const tried = await linkComplaints(mother!.id, father!.reference, family, services);
    expect(tried).toEqual({ ok: false, reason: 'not-found' });
    expect(await unlinkComplaints(mother!.id, father!.id, family, services)).toEqual(tried);
  });
});

test('no open page of a family is told, and neither complaint changes', async () => {
  const all = async () => [
    await services.complaints.list(),
    await services.complaints.entries(mother!.id),
    await services.complaints.entries(father!.id),
  ];
  const before = await all();
  await link(father!.reference);
  await unlinkComplaints(mother!.id, father!.id, ola, services);
  expect(services.told).toEqual([]);
  expect(await all()).toEqual(before);
});
