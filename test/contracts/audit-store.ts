import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AuditFact, SealEntry } from '../../src/ports/audit-store.ts';
import type { Open, Opened } from './opened.ts';

const fact: AuditFact = {
  ...{ at: 1000, by: 'staff-1', action: 'read-complaint', partnership: 'durham' },
  ...{ complaintId: 'complaint-1', memberId: null },
};
const seal: SealEntry = (previous, { position }) => `${previous}/${position}`;

/** What every store of the audit does. */
export function auditStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());
  const add = (more: Partial<AuditFact> = {}) => opened.audit.add({ ...fact, ...more }, seal);

  test('an entry gets the next position, and a seal that is made with the one before', async () => {
    await add();
    await add({ complaintId: null, memberId: 'staff-2' });
    expect(await opened.audit.after(0, 10)).toEqual([
      { ...fact, position: 1, seal: '/1' },
      { ...fact, complaintId: null, memberId: 'staff-2', position: 2, seal: '/1/2' },
    ]);
  });

  test('entries are read in pieces, from either end', async () => {
    for (let count = 0; count < 5; count += 1) await add();
    const positions = (entries: { position: number }[]) => entries.map(({ position }) => position);
    expect(positions(await opened.audit.after(3, 10))).toEqual([4, 5]);
    expect(positions(await opened.audit.after(0, 2))).toEqual([1, 2]);
    expect(positions(await opened.audit.latest({}, 2))).toEqual([5, 4]);
    expect(positions(await opened.audit.latest({}, 2, 4))).toEqual([3, 2]);
  });

  test('entries are found by complaint, by partnership and by who it was', async () => {
    await add();
    await add({ complaintId: 'complaint-2', partnership: 'tower-hamlets' });
    const found = async (filter: object) =>
      (await opened.audit.latest(filter, 10)).map(({ complaintId }) => complaintId);
    expect(await found({ complaintId: 'complaint-2' })).toEqual(['complaint-2']);
    expect(await found({ partnerships: ['durham'] })).toEqual(['complaint-1']);
    expect(await found({ partnerships: [] })).toEqual([]);
    expect(await found({ complaintId: 'complaint-2', by: ['staff-1', 'staff-2'] })).toEqual(['complaint-2']);
    expect(await found({ by: ['staff-2'] })).toEqual([]);
  });
}
