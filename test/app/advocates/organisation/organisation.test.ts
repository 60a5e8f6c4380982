import { beforeEach, describe, expect, test } from 'vitest';
import {
  leaveOrganisation,
  letGo,
  makeManager,
  startOrganisation,
} from '../../../../src/app/advocates/organisation/change-organisation.ts';
import {
  declineInvitation,
  inviteColleague,
  joinOrganisation,
  organisationsAsking,
  withdrawColleague,
} from '../../../../src/app/advocates/organisation/invite-colleague.ts';
import { lettingIn, maya, noor } from '../../consents/letting-in.ts';

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

test('who leaves keeps families of their own, and loses those of the whole organisation at once', async () => {
  await all.services.advocates.save({ ...noor, organisationId: 'open-door', isManager: true });
  await all.hasLetIn({ isWhole: true });
  await all.has({ id: 'consent-2', complaintId: 'id-of-second', createdAt: 1 });
  all.services.told.length = 0;
  await leaveOrganisation(manager, all.services);
  const left = await all.services.consents.ofAdvocate(maya.id, null);
  expect(left.map(({ id }) => id)).toEqual(['consent-2']);
  expect(await all.services.consents.ofAdvocate(noor.id, 'open-door')).toMatchObject([{ id: 'consent-1' }]);
  expect(all.services.told).toEqual(['id-of-first', 'advocate advocate-1']);
});
