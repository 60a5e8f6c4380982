import { beforeEach, describe, expect, test } from 'vitest';
import {
  makeManager,
  renameOrganisation,
  startOrganisation,
  takeManager,
} from '../../../../src/app/advocates/organisation/change-organisation.ts';
import { leaveOrganisation, letGo } from '../../../../src/app/advocates/organisation/leave-organisation.ts';
import {
  declineInvitation,
  inviteColleague,
  joinOrganisation,
  organisationsAsking,
  withdrawColleague,
} from '../../../../src/app/advocates/organisation/invite-colleague.ts';
import { bo, lettingIn, maya, noor } from '../../consents/letting-in.ts';

const manager = { ...maya, isManager: true };
const unknown = { ok: false, reason: 'colleague-unknown' };

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => {
  all = await lettingIn();
  await all.services.advocates.save(manager);
});
const find = async (id: string) => (await all.services.advocates.find(id))!;
const invite = (email = noor.email, by = manager) => inviteColleague(by, email, all.services);
const isIn = async () => (await find(noor.id)).organisationId;

describe('somebody on their own', () => {
  test('makes an organisation and is its manager', async () => {
    expect(await startOrganisation(noor, 'Families First', all.services)).toEqual({ ok: true });
    const { organisationId, isManager } = await find(noor.id);
    expect(isManager).toBe(true);
    expect(await all.services.advocates.findOrganisation(organisationId!)).toMatchObject({
      name: 'Families First',
    });
  });

  test('joins one that asks them, and no other', async () => {
    expect(await joinOrganisation(noor, 'open-door', all.services)).toMatchObject({ ok: false });
    expect(await invite(' Noor@ADVOCATES.example')).toEqual({ ok: true });
    expect(await organisationsAsking(noor, all.services)).toMatchObject([{ name: 'Open Door' }]);
    expect(await joinOrganisation(noor, 'open-door', all.services)).toEqual({ ok: true });
    expect(await find(noor.id)).toMatchObject({ organisationId: 'open-door', isManager: false });
    expect(await organisationsAsking(noor, all.services)).toEqual([]);
  });

  test('who leaves one that everybody else has left cannot be asked back by an old invitation', async () => {
    await invite();
    await leaveOrganisation(manager, all.services);
    expect(await joinOrganisation(noor, 'open-door', all.services)).toMatchObject({ ok: false });
  });
});

describe('an invitation', () => {
  test('says nothing that anybody typed, and has no secret in its link', async () => {
    await invite();
    expect(all.mail).toMatchObject([{ to: noor.email, subject: 'A colleague asks you to join' }]);
    expect(all.mail[0]!.body).toContain('https://portal.example/advocate/organisation\n');
    expect(all.mail[0]!.body).not.toContain('Open Door');
  });

  test('stands for 7 days, and until it is withdrawn or declined', async () => {
    await invite();
    all.services.itIs('2026-04-17T12:00');
    expect(await joinOrganisation(noor, 'open-door', all.services)).toMatchObject({ ok: false });
    for (const end of [withdrawColleague, declineInvitation] as const) {
      await invite();
      await (end === declineInvitation
        ? declineInvitation(noor, 'open-door', all.services)
        : withdrawColleague(manager, noor.email, all.services));
      expect(await organisationsAsking(noor, all.services)).toEqual([]);
    }
  });

  test('is sent by a manager alone, twenty in a day', async () => {
    expect(await invite(noor.email, maya)).toEqual({ ok: false, reason: 'not-manager' });
    expect(await invite('noor')).toEqual({ ok: false, reason: 'email-wrong' });
    for (let count = 0; count < 20; count += 1) expect(await invite()).toEqual({ ok: true });
    expect(await invite()).toEqual({ ok: false, reason: 'too-many-invitations' });
  });
});

describe('a manager', () => {
  beforeEach(() => all.services.advocates.save({ ...noor, organisationId: 'open-door' }));

  test('makes colleagues managers, and lets them go', async () => {
    expect(await makeManager(manager, noor.id, all.services)).toEqual({ ok: true });
    expect(await find(noor.id)).toMatchObject({ isManager: true });
    expect(await letGo(manager, noor.id, all.services)).toEqual({ ok: true });
    expect(await isIn()).toBeNull();
  });

  test('takes the role from a colleague, and gives up their own', async () => {
    await makeManager(manager, noor.id, all.services);
    expect(await takeManager(manager, noor.id, all.services)).toEqual({ ok: true });
    expect(await find(noor.id)).toMatchObject({ isManager: false, organisationId: 'open-door' });
    expect(await takeManager(manager, manager.id, all.services)).toEqual({
      ok: false,
      reason: 'last-manager',
    });
    await makeManager(manager, noor.id, all.services);
    expect(await takeManager(manager, manager.id, all.services)).toEqual({ ok: true });
    // Their page was open when they had the role still.
    expect(await takeManager(manager, noor.id, all.services)).toEqual({ ok: false, reason: 'not-manager' });
    expect(await find(noor.id)).toMatchObject({ isManager: true });
  });

  test.each(['give the role up', 'leave'] as const)('of two who %s at once, one stays', async (what) => {
    await makeManager(manager, noor.id, all.services);
    await all.services.advocates.save({ ...bo, organisationId: 'open-door' });
    const other = await find(noor.id);
    const go = (one: typeof other) =>
      what === 'leave' ? leaveOrganisation(one, all.services) : takeManager(one, one.id, all.services);
    expect(await Promise.all([go(manager), go(other)])).toEqual([
      { ok: true },
      { ok: false, reason: 'last-manager' },
    ]);
    expect(await find(noor.id)).toMatchObject({ isManager: true, organisationId: 'open-door' });
  });

  test('who is there alone stays one, and may leave', async () => {
    await all.services.advocates.save(noor);
    const refused = { ok: false, reason: 'last-manager' };
    expect(await takeManager(manager, manager.id, all.services)).toEqual(refused);
    expect(await leaveOrganisation(manager, all.services)).toEqual({ ok: true });
  });

  test('gives the organisation another name, and nobody else does', async () => {
    const name = async () => (await all.services.advocates.findOrganisation('open-door'))!.name;
    expect(await renameOrganisation(manager, 'Bright Path', all.services)).toEqual({ ok: true });
    expect(await name()).toBe('Bright Path');
    const colleague = { ...noor, organisationId: 'open-door', isManager: true };
    const refused = { ok: false, reason: 'not-manager' };
    expect(await renameOrganisation(colleague, 'Not Theirs', all.services)).toEqual(refused);
    const elsewhere = { ...manager, organisationId: 'other' };
    expect(await renameOrganisation(elsewhere, 'Not Theirs', all.services)).toEqual(refused);
    expect(await name()).toBe('Bright Path');
  });

  test('does nothing to somebody of another organisation, and others do nothing to anybody', async () => {
    await all.services.advocates.saveOrganisation({ id: 'other', name: 'Other' });
    await all.services.advocates.save({ ...noor, organisationId: 'other' });
    expect(await letGo(manager, noor.id, all.services)).toEqual(unknown);
    expect(await makeManager(manager, 'nobody', all.services)).toEqual(unknown);
    expect(await letGo(maya, maya.id, all.services)).toEqual(unknown);
    expect(await isIn()).toBe('other');
  });

  test('does not leave others without one', async () => {
    const last = { ok: false, reason: 'last-manager' };
    expect(await leaveOrganisation(manager, all.services)).toEqual(last);
    expect(await letGo(manager, manager.id, all.services)).toEqual(last);
    await makeManager(manager, noor.id, all.services);
    expect(await leaveOrganisation(manager, all.services)).toEqual({ ok: true });
  });
});
