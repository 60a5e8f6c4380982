import { beforeEach, describe, expect, test } from 'vitest';
import { linkComplaints, linksOf } from '../../../src/app/staff/link-complaints.ts';
import { nextSteps } from '../../../src/app/staff/next-steps.ts';
import { openCase } from '../../../src/app/staff/open-case.ts';
import { mayReadMailbox } from '../../../src/app/staff/read-mailbox.ts';
import { openKeyedIn, startKeyingIn } from '../../../src/app/staff/key-in.ts';
import { record } from '../../../src/app/staff/record.ts';
import { findActor } from '../../../src/app/staff/staff-actor.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { makeLinkStore } from '../../../src/stores/memory/link-store.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { reading } from '../../builders/reading-queue.ts';
import { someServices } from '../../builders/some-services.ts';
import { aMember, anOfficer, staffWith } from '../../builders/some-staff.ts';

const ours = staffWith(['officer']);
const theirs = staffWith(['officer', 'administrator'], 'tower-hamlets');

let services: ReturnType<typeof someServices> & { complaintLinks: ReturnType<typeof makeLinkStore> };
beforeEach(async () => {
  services = { ...someServices('2026-04-10T12:00'), complaintLinks: makeLinkStore() };
  await store(aComplaint(), services);
  await store(aComplaint().under('tower-hamlets'), services, 'hamlets');
});

const open = (actor: typeof ours, id = 'id-of-first') =>
  openCase(actor, id, { action: 'read-complaint' }, services);

describe('a complaint of another partnership', () => {
  test('is answered as one that does not exist', async () => {
    expect(await open(ours)).toMatchObject({ row: { id: 'id-of-first' } });
    expect(await open(theirs)).toBeNull();
    expect(await open(theirs, 'id-of-nothing')).toBeNull();
  });

  test('is not in the list', async () => {
    const { lines } = await reading(services, 'view=all', theirs);
    expect(lines.map(({ id }) => id)).toEqual(['id-of-hamlets']);
    expect((await reading(services, 'view=all', anOfficer)).lines).toHaveLength(2);
  });

  test('takes nothing that is recorded by a hand-made request', async () => {
    const step = { kind: 'step', stage: 'stage-1', step: 'acknowledged', note: '', outcome: [] } as const;
    const issue = { status: 'here', ground: 'conference-process', about: 'How it was run' } as const;
    const acknowledged = { ...step, issues: [issue], at: moment('2026-04-02') };
    const refused = { ok: false, reason: 'not-found' };
    expect(await record(theirs, 'id-of-first', 1, acknowledged, services)).toEqual(refused);
    expect(await record(theirs, 'id-of-nothing', 1, acknowledged, services)).toEqual(refused);
    expect(await record(ours, 'id-of-first', 1, acknowledged, services)).toEqual({ ok: true });
  });

  test('cannot be linked, and a link to it is not shown', async () => {
    const reference = (await services.complaints.find('id-of-hamlets'))!.reference;
    const link = (actor: typeof ours) =>
      linkComplaints('id-of-first', reference, { actor, by: 'Ola Officer' }, services);
    expect(await link(ours)).toEqual({ ok: false, reason: 'link-unknown' });
    expect(await link(anOfficer)).toEqual({ ok: true });
    expect(await linksOf('id-of-first', ours, services)).toEqual([]);
    expect(await linksOf('id-of-first', anOfficer, services)).toHaveLength(1);
  });

  test('cannot be keyed in: its areas are no choice', async () => {
    const started = await startKeyingIn(ours, { at: moment('2026-04-02'), cameBy: 'letter' }, services);
    const opened = await openKeyedIn(started.ok ? started.draft.id : '', ours, services);
    expect(new Set(opened!.services.procedures.map(({ id }) => id))).toEqual(new Set(['durham']));
    const chair = staffWith(['chair']);
    expect(await startKeyingIn(chair, { at: moment('2026-04-02'), cameBy: 'letter' }, services)).toEqual({
      ...{ ok: false, reason: 'not-found' },
    });
  });

  test('keeps its messages: the mailbox is for officers of every partnership', () => {
    expect(mayReadMailbox(anOfficer, services.procedures)).toBe(true);
    expect(mayReadMailbox(ours, services.procedures)).toBe(false);
  });
});

test('what staff may not record is not offered to them', async () => {
  const read = (await open(ours))!;
  const offered = (roles: string[]) => nextSteps(read, '/here', staffWith(roles));
  expect(offered(['officer'])).not.toEqual([]);
  expect(offered(['chair'])).toEqual([]);
});

test('somebody acts with the roles that are kept for them, and nobody without an account', async () => {
  const account = {
    email: 'sam@partnership.example',
    name: 'Sam Reed',
    passwordHash: 'a hash',
    subject: null,
  };
  await services.users.saveStaff({ ...ours, ...account, mustChangePassword: false, status: 'active' });
  expect(await findActor('staff-1', services)).toEqual(ours);
  expect(await findActor('staff-2', services)).toBeNull();
  await services.users.saveStaff(aMember({ status: 'suspended' }));
  expect(await findActor('staff-1', services)).toBeNull();
});
