import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StaffMember } from '../../src/ports/user-store.ts';
import type { Open, Opened } from './opened.ts';

const member: StaffMember = {
  id: 'staff-1',
  email: 'sam.reed@partnership.example',
  name: 'Sam Reed',
  passwordHash: 'a hash',
  mustChangePassword: true,
  memberships: [{ partnership: 'durham', roles: ['chair', 'administrator'] }],
  status: 'active',
  subject: null,
};

/** What every user store does. */
export function userStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('a member of staff is found by id and by e-mail address', async () => {
    await opened.users.saveStaff(member);
    expect(await opened.users.findStaff('staff-1')).toEqual(member);
    expect(await opened.users.findStaffByEmail('sam.reed@partnership.example')).toEqual(member);
  });

  test('nobody is found where nobody is', async () => {
    expect(await opened.users.findStaff('staff-1')).toBeNull();
    expect(await opened.users.findStaffByEmail('sam.reed@partnership.example')).toBeNull();
  });

  test('all are listed in the order of their names', async () => {
    await opened.users.saveStaff(member);
    await opened.users.saveStaff({
      ...member,
      id: 'staff-2',
      email: 'ann@partnership.example',
      name: 'Ann Lee',
    });
    expect((await opened.users.listStaff()).map(({ name }) => name)).toEqual(['Ann Lee', 'Sam Reed']);
  });

  test('capital letters in an e-mail address make no difference', async () => {
    await opened.users.saveStaff({ ...member, email: 'Sam.Reed@Partnership.example' });
    expect(await opened.users.findStaffByEmail('SAM.REED@partnership.EXAMPLE')).toEqual(member);
  });

  test('saving again replaces what was known, so that a password can be changed', async () => {
    await opened.users.saveStaff(member);
    const memberships = [...member.memberships, { partnership: 'tower-hamlets', roles: ['officer'] }];
    const password = { passwordHash: 'another', mustChangePassword: false };
    const changed = { ...member, name: 'Sam Reed-Hall', ...password, memberships };
    await opened.users.saveStaff(changed);
    expect(await opened.users.findStaff('staff-1')).toEqual(changed);
  });

  test('a member of staff is found by who they are for the single sign-on, once that is known', async () => {
    await opened.users.saveStaff(member);
    expect(await opened.users.findStaffBySubject('subject-1')).toBeNull();
    await opened.users.saveStaff({ ...member, subject: 'subject-1', status: 'suspended' });
    expect(await opened.users.findStaffBySubject('subject-1')).toMatchObject({ status: 'suspended' });
  });

  test('everybody is listed, by name', async () => {
    await opened.users.saveStaff(member);
    await opened.users.saveStaff({
      ...member,
      id: 'staff-2',
      email: 'a@partnership.example',
      name: 'Ada Hall',
    });
    expect((await opened.users.listStaff()).map(({ name }) => name)).toEqual(['Ada Hall', 'Sam Reed']);
  });

  test('only somebody who has never been in is removed', async () => {
    await opened.users.saveStaff(member);
    await opened.users.removeInvited('staff-1');
    expect(await opened.users.findStaff('staff-1')).not.toBeNull();
    await opened.users.saveStaff({ ...member, status: 'invited' });
    await opened.users.removeInvited('staff-1');
    expect(await opened.users.findStaff('staff-1')).toBeNull();
  });

  test('two people cannot have one e-mail address', async () => {
    await opened.users.saveStaff(member);
    const other = { ...member, id: 'staff-2', email: 'SAM.REED@partnership.example' };
    await expect(opened.users.saveStaff(other)).rejects.toThrow();
    expect(await opened.users.findStaff('staff-2')).toBeNull();
  });
}
