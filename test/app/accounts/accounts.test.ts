import { beforeEach, describe, expect, test } from 'vitest';
import { acceptInvitation, lookAtInvitation } from '../../../src/app/accounts/accept-invitation.ts';
import { changeRoles, resetSecondFactor, restore, suspend } from '../../../src/app/accounts/change-member.ts';
import { inviteFirstAdministrator } from '../../../src/app/accounts/first-administrator.ts';
import { faultsOfInvitee, invite } from '../../../src/app/accounts/invite.ts';
import { inviteAgain, withdrawInvitation } from '../../../src/app/accounts/member-invitation.ts';
import { membersFor, openMember } from '../../../src/app/accounts/open-member.ts';
import { readMemberships } from '../../../src/app/accounts/read-memberships.ts';
import { actorOf } from '../../../src/app/staff/staff-actor.ts';
import type { Outgoing } from '../../../src/ports/sender.ts';
import { someServices } from '../../builders/some-services.ts';
import { aMember, everywhere } from '../../builders/some-staff.ts';

const here = (...roles: string[]) => [{ partnership: 'durham', roles }];
const ada = aMember({ id: 'ada', email: 'ada@durham.example', memberships: here('administrator') });
const kit = aMember({
  id: 'kit',
  email: 'kit@hamlets.example',
  memberships: [{ partnership: 'tower-hamlets', roles: ['administrator'] }],
});
const both = aMember({
  id: 'both',
  email: 'both@durham.example',
  memberships: [...here('chair'), ...kit.memberships],
});
const sam = aMember({ id: 'sam', email: 'sam@durham.example', memberships: here('chair') });
const refused = (reason: string) => ({ ok: false, reason });
const serviceName = 'Our service';

let sent: Outgoing[];
let ended: string[];
let answer: { ok: true } | { ok: false; reason: 'unavailable' };
const setUp = () => {
  const services = someServices('2026-04-02T10:00');
  return {
    ...services,
    ...{ messageUrl: 'https://service.example', endStaffVisits: async (id: string) => void ended.push(id) },
    passwords: { hash: async (one: string) => `hash of ${one}`, isRight: async () => false },
    guessedPasswords: { has: async () => false },
    sender: {
      ...{ channels: ['email'] as const, isPretence: false, close() {} },
      async send(message: Outgoing) {
        sent.push(message);
        return answer;
      },
    },
  };
};
let services: ReturnType<typeof setUp>;
beforeEach(async () => {
  [sent, ended, answer] = [[], [], { ok: true }];
  services = setUp();
  for (const member of [ada, kit, both, sam]) await services.users.saveStaff(member);
});

const admin = actorOf(ada);
const find = async (id: string) => (await services.users.findStaff(id))!;
const tokenIn = (text: string) => /invitation\/([0-9a-f-]+|id-\d+)/.exec(text)![1]!;
const accept = (token: string, chosen = 'a wall, a kite and a spoon') =>
  acceptInvitation(token, { chosen, serviceName }, services);
const inviteNew = () =>
  invite('ada', { email: 'new@durham.example', name: 'New', memberships: here('panel') }, services);

describe('an invitation', () => {
  test('goes by e-mail in words that tell nothing, and lets its reader choose a password, once', async () => {
    expect(await inviteNew()).toEqual({ way: 'sent' });
    expect(`${sent[0]!.subject} ${sent[0]!.body}`).not.toMatch(
      /child|complain|conferenc|council|protect|social/i,
    );
    const token = tokenIn(sent[0]!.body);
    expect(await lookAtInvitation(token, services)).toMatchObject({ email: 'new@durham.example' });
    expect(await accept(token, 'too short')).toEqual(refused('password-too-short'));
    const accepted = await accept(token);
    expect(await find(accepted.ok ? accepted.memberId : '')).toMatchObject({
      ...{ status: 'active', passwordHash: 'hash of a wall, a kite and a spoon', memberships: here('panel') },
    });
    expect(await accept(token)).toEqual(refused('not-found'));
  });

  test('is kept as a keyed hash alone', async () => {
    await inviteNew();
    const token = tokenIn(sent[0]!.body);
    const kept = await services.invitations.find(services.secrets.hash('invitation', token), services.now());
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  test('works for seven days', async () => {
    await inviteNew();
    services.itIs('2026-04-09T09:59');
    expect(await lookAtInvitation(tokenIn(sent[0]!.body), services)).not.toBeNull();
    services.itIs('2026-04-09T10:00');
    expect(await accept(tokenIn(sent[0]!.body))).toEqual(refused('not-found'));
  });

  test('is sent again with another link, and the first one stops', async () => {
    await inviteNew();
    const id = (await services.users.findStaffByEmail('new@durham.example'))!.id;
    expect(await inviteAgain(admin, id, services)).toEqual({ way: 'sent' });
    expect(await lookAtInvitation(tokenIn(sent[0]!.body), services)).toBeNull();
    expect(await lookAtInvitation(tokenIn(sent[1]!.body), services)).not.toBeNull();
    expect(await inviteAgain(actorOf(kit), id, services)).toBeNull();
    expect(await inviteAgain(admin, 'sam', services)).toBeNull();
  });

  test('is withdrawn, and its account goes', async () => {
    await inviteNew();
    const id = (await services.users.findStaffByEmail('new@durham.example'))!.id;
    expect(await withdrawInvitation(admin, 'sam', services)).toEqual(refused('not-found'));
    expect(await withdrawInvitation(admin, id, services)).toEqual({ ok: true });
    expect(await services.users.findStaff(id)).toBeNull();
    expect(await accept(tokenIn(sent[0]!.body))).toEqual(refused('not-found'));
  });

  test('that could not go out says so; with no e-mail, the link is shown to hand over', async () => {
    answer = { ok: false, reason: 'unavailable' };
    expect(await inviteNew()).toEqual({ way: 'failed' });
    const silent = { ...services, sender: { ...services.sender, isPretence: true } };
    const shown = await inviteAgain(
      admin,
      (await services.users.findStaffByEmail('new@durham.example'))!.id,
      silent,
    );
    expect(shown?.way === 'shown' && (await lookAtInvitation(tokenIn(shown.link), services))).toBeTruthy();
    expect(sent).toHaveLength(1);
  });

  test('of somebody who has an account adds to their roles, and takes none away', async () => {
    const invitee = { email: 'KIT@hamlets.example', name: 'Kit', memberships: here('officer') };
    expect(await invite('ada', invitee, services)).toEqual({ way: 'has-account' });
    expect((await find('kit')).memberships).toEqual([...kit.memberships, ...here('officer')]);
    await invite('ada', { ...invitee, email: 'ada@durham.example' }, services);
    expect((await find('ada')).memberships).toEqual(here('administrator', 'officer'));
  });

  test('needs an address and a name', () => {
    expect(Object.keys(faultsOfInvitee({ email: 'ada', name: '' }))).toEqual(['email', 'name']);
    expect(faultsOfInvitee({ email: 'ada@durham.example', name: 'Ada' })).toEqual({});
  });
});

describe('an administrator', () => {
  test('sees the accounts of their own partnerships alone', async () => {
    expect((await membersFor(admin, services)).map(({ id }) => id).sort()).toEqual(['ada', 'both', 'sam']);
    expect(await openMember(admin, 'kit', services)).toBeNull();
    expect(await openMember(actorOf(sam), 'sam', services)).toBeNull();
  });

  test('gives roles that there are, where they are administrator', () => {
    const read = (memberships: typeof everywhere) => readMemberships(admin, memberships, services.procedures);
    expect(read(here('chair', 'officer'))).toEqual({ ok: true, memberships: here('chair', 'officer') });
    expect(read(here())).toEqual(refused('roles-missing'));
    expect(read(here('group-manager'))).toEqual(refused('role-unknown'));
    expect(read([{ partnership: 'tower-hamlets', roles: ['officer'] }])).toEqual(refused('role-unknown'));
  });

  test('changes roles in their partnership; those elsewhere stay, and the open visits end', async () => {
    expect(await changeRoles(admin, 'both', here('officer'), services)).toEqual({ ok: true });
    expect((await find('both')).memberships).toEqual([...kit.memberships, ...here('officer')]);
    expect(ended).toEqual(['both']);
    expect(await changeRoles(admin, 'both', here(), services)).toEqual({ ok: true });
    expect((await find('both')).memberships).toEqual(kit.memberships);
    expect(await changeRoles(admin, 'kit', here('officer'), services)).toEqual(refused('not-found'));
    expect(await changeRoles(admin, 'sam', here(), services)).toEqual(refused('roles-missing'));
  });

  test('cannot take their own last administrator’s role away, nor that of a partnership', async () => {
    expect(await changeRoles(admin, 'ada', here('officer'), services)).toEqual(refused('own-administrator'));
    const twice = { ...ada, memberships: [...ada.memberships, ...kit.memberships] };
    await services.users.saveStaff(twice);
    const roles = [...here('officer'), ...kit.memberships];
    expect(await changeRoles(actorOf(twice), 'ada', roles, services)).toEqual(refused('last-administrator'));
    await changeRoles(admin, 'sam', here('administrator'), services);
    expect(await changeRoles(actorOf(twice), 'ada', roles, services)).toEqual({ ok: true });
  });

  test('suspends somebody at once and lets them in again, but nobody who works elsewhere, and not themselves', async () => {
    expect(await suspend(admin, 'sam', services)).toEqual({ ok: true });
    expect(await find('sam')).toMatchObject({ status: 'suspended' });
    expect(ended).toEqual(['sam']);
    expect(await restore(admin, 'sam', services)).toEqual({ ok: true });
    expect(await find('sam')).toMatchObject({ status: 'active' });
    expect(await suspend(admin, 'both', services)).toEqual(refused('works-elsewhere'));
    expect(await suspend(admin, 'ada', services)).toEqual(refused('own-account'));
    expect(await suspend(admin, 'kit', services)).toEqual(refused('not-found'));
  });

  test('resets a second step, and that is noted', async () => {
    await services.secondFactors.save({
      accountId: 'sam',
      sealedSecret: '',
      lastStep: 0,
      recoveryHashes: [],
    });
    expect(await resetSecondFactor(admin, 'sam', services)).toEqual({ ok: true });
    expect(await services.secondFactors.find('sam')).toBeNull();
    const [entry] = await services.audit.latest({ partnerships: ['durham'] }, 1);
    expect(entry).toMatchObject({ by: 'ada', action: 'reset-second-factor', memberId: 'sam' });
    expect(await resetSecondFactor(admin, 'ada', services)).toEqual(refused('own-account'));
  });
});

describe('the first administrator', () => {
  test('is invited while nobody has been in, with a new link each time', async () => {
    const empty = setUp();
    const first = await inviteFirstAdministrator('first@partnership.example', empty);
    const second = await inviteFirstAdministrator('first@partnership.example', empty);
    expect(await lookAtInvitation(tokenIn(first!), empty)).toBeNull();
    const member = (await lookAtInvitation(tokenIn(second!), empty))!;
    expect(member.memberships).toHaveLength(everywhere.length);
    await acceptInvitation(tokenIn(second!), { chosen: 'a wall, a kite and a spoon', serviceName }, empty);
    expect(await inviteFirstAdministrator('first@partnership.example', empty)).toBeNull();
  });

  test('is not invited where there is an account', async () => {
    expect(await inviteFirstAdministrator('first@partnership.example', services)).toBeNull();
  });
});
