import { beforeEach, describe, expect, test } from 'vitest';
import { auditLines } from '../../../src/app/audit/audit-lines.ts';
import { checkAudit } from '../../../src/app/audit/check-audit.ts';
import { noteMember } from '../../../src/app/accounts/note-member.ts';
import { currentVersion } from '../../../src/domain/procedure/versions.ts';
import { procedures } from '../../domain/procedures.ts';
import { note } from '../../../src/app/audit/note.ts';
import { lookAtCase } from '../../../src/app/staff/look-at-case.ts';
import type { AuditEntry } from '../../../src/ports/audit-store.ts';
import { makeAuditStore } from '../../../src/stores/memory/audit-store.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';
import { aMember, staffWith } from '../../builders/some-staff.ts';

let entries: AuditEntry[];
let services: ReturnType<typeof someServices>;
beforeEach(async () => {
  entries = [];
  services = { ...someServices('2026-04-10T12:00'), audit: makeAuditStore(entries) };
  await store(aComplaint(), services);
  await services.users.saveStaff(aMember());
});

const look = (roles: string[], page?: string) =>
  lookAtCase(staffWith(roles), 'id-of-first', { action: 'read-complaint', ...(page && { page }) }, services);

describe('a look at a complaint', () => {
  test('is noted with who, which, when and what kind of page, and nothing that was read', async () => {
    await look(['officer']);
    await look(['officer'], 'file');
    expect(entries).toMatchObject([
      {
        ...{ at: services.now(), by: 'staff-1', action: 'read-complaint', complaintId: 'id-of-first' },
        ...{ partnership: 'durham', memberId: null },
      },
      { action: 'file' },
    ]);
  });

  test('is not noted where nothing was shown', async () => {
    expect(await look(['chair'])).toBeNull();
    expect(entries).toEqual([]);
  });

  test('is read in words, the newest first, a page at a time', async () => {
    for (let count = 0; count < 51; count += 1) await look(['officer']);
    await note({ by: 'service', action: 'invite', partnership: 'durham', memberId: 'staff-1' }, services);
    const { lines, older } = await auditLines({ partnerships: ['durham'] }, undefined, services);
    const when = 'Friday 10 April 2026 at midday';
    const reference = (await services.complaints.find('id-of-first'))!.reference;
    const partnership = 'Durham Safeguarding Children Partnership';
    expect(lines.slice(0, 2)).toEqual([
      { position: 52, when, who: 'The service', what: 'Invited: Sam Reed', reference: '', partnership },
      { position: 51, when, who: 'Sam Reed', what: 'Looked at the complaint', reference, partnership },
    ]);
    const rest = await auditLines({ partnerships: ['durham'] }, older!, services);
    expect(rest.lines.map(({ position }) => position)).toEqual([2, 1]);
    expect(rest.older).toBeNull();
    expect((await auditLines({ partnerships: ['tower-hamlets'] }, undefined, services)).lines).toEqual([]);
  });
});

test('what is done to an account says of each entry which partnership it is for', async () => {
  const memberships = ['durham', 'tower-hamlets'].map((partnership) => ({ partnership, roles: ['officer'] }));
  await noteMember({ id: 'staff-1', memberships }, 'change-password', 'staff-1', services);
  const all = await auditLines({ partnerships: ['durham', 'tower-hamlets'] }, undefined, services);
  const said = all.lines.map(({ what, partnership }) => [what, partnership]);
  expect(said.slice(0, 2)).toEqual([
    ['Changed their password', currentVersion(procedures, 'tower-hamlets')!.partnership.name],
    ['Changed their password', 'Durham Safeguarding Children Partnership'],
  ]);
});

describe('the check', () => {
  beforeEach(async () => {
    for (let count = 0; count < 5; count += 1) await look(['officer']);
  });

  test('finds what was not touched whole', async () => {
    expect(await checkAudit(services)).toEqual({ status: 'whole', entries: 5, seal: entries[4]!.seal });
    expect(await checkAudit({ ...services, audit: makeAuditStore() })).toEqual({
      ...{ status: 'whole', entries: 0, seal: '' },
    });
  });

  test.each([
    ['an entry that was changed', () => (entries[2] = { ...entries[2]!, by: 'somebody else' }), 3],
    ['an entry that was taken out', () => entries.splice(1, 1), 2],
    [
      'entries that were taken out, and the others numbered anew',
      () => {
        entries.splice(1, 1);
        entries.forEach((entry, index) => (entries[index] = { ...entry, position: index + 1 }));
      },
      2,
    ],
    [
      'an entry with a seal that somebody made up',
      () => (entries[4] = { ...entries[4]!, at: 1, seal: 'x' }),
      5,
    ],
  ])('finds %s', async (_, tamper, first) => {
    tamper();
    expect(await checkAudit(services)).toEqual({ status: 'broken', first });
  });

  test('fails with another key: nobody can make seals without it', async () => {
    const secrets = { ...services.secrets, hash: (purpose: string, value: string) => `${purpose} ${value}` };
    expect(await checkAudit({ ...services, secrets })).toEqual({ status: 'broken', first: 1 });
  });
});
