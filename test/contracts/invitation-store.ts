import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMember } from '../builders/some-staff.ts';
import type { Open, Opened } from './opened.ts';

const invitation = { staffId: 'staff-1', tokenHash: 'hash-1', expiresAt: 2000 };

/** What every store of invitations does. */
export function invitationStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.users.saveStaff(aMember({ status: 'invited' }));
    await opened.invitations.keep(invitation);
  });
  afterEach(() => opened.close());

  test('looking at an invitation does not use it, taking it does, once', async () => {
    expect(await opened.invitations.find('hash-1', 1999)).toEqual(invitation);
    expect(await opened.invitations.take('hash-1', 1999)).toEqual(invitation);
    expect(await opened.invitations.take('hash-1', 1999)).toBeNull();
    expect(await opened.invitations.find('hash-1', 1999)).toBeNull();
  });

  test('an invitation that has run out is neither found nor taken', async () => {
    expect(await opened.invitations.find('hash-1', 2000)).toBeNull();
    expect(await opened.invitations.take('hash-1', 2000)).toBeNull();
  });

  test('a new invitation takes the place of the last one of the same person', async () => {
    await opened.invitations.keep({ ...invitation, tokenHash: 'hash-2' });
    expect(await opened.invitations.find('hash-1', 1000)).toBeNull();
    expect(await opened.invitations.find('hash-2', 1000)).toMatchObject({ staffId: 'staff-1' });
  });

  test('an invitation can be withdrawn', async () => {
    await opened.invitations.removeOf('staff-1');
    expect(await opened.invitations.find('hash-1', 1000)).toBeNull();
  });
}
