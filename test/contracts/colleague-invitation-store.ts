import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Open, Opened } from './opened.ts';

const invitation = {
  organisationId: 'organisation-1',
  email: 'sam.example@advocates.example',
  expiresAt: 2000,
};

/** What every store of invitations of colleagues does. */
export function colleagueInvitationStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    for (const id of ['organisation-1', 'organisation-2'])
      await opened.advocates.saveOrganisation({ id, name: 'Families First' });
    await opened.colleagueInvitations.keep(invitation);
  });
  afterEach(() => opened.close());

  test('an invitation is found by its organisation and by its address, until its time has passed', async () => {
    const { colleagueInvitations: store } = opened;
    expect(await store.ofOrganisation('organisation-1', 1999)).toEqual([invitation]);
    expect(await store.forAddress(invitation.email, 1999)).toEqual([invitation]);
    expect(await store.ofOrganisation('organisation-2', 1999)).toEqual([]);
    expect(await store.forAddress('kit@advocates.example', 1999)).toEqual([]);
    expect(await store.ofOrganisation('organisation-1', 2000)).toEqual([]);
    expect(await store.forAddress(invitation.email, 2000)).toEqual([]);
  });

  test('a new one for the same address takes its place, and one of another organisation does not', async () => {
    const { colleagueInvitations: store } = opened;
    await store.keep({ ...invitation, expiresAt: 3000 });
    await store.keep({ ...invitation, organisationId: 'organisation-2' });
    expect(await store.forAddress(invitation.email, 1000)).toEqual([
      { ...invitation, expiresAt: 3000 },
      { ...invitation, organisationId: 'organisation-2' },
    ]);
  });

  test('it is taken once, and not when its time has passed', async () => {
    const { colleagueInvitations: store } = opened;
    expect(await store.take(invitation, 1999)).toBe(true);
    expect(await store.take(invitation, 1999)).toBe(false);
    await store.keep(invitation);
    expect(await store.take(invitation, 2000)).toBe(false);
  });

  test('those whose time has passed are removed, and no others', async () => {
    const { colleagueInvitations: store } = opened;
    await store.keep({ ...invitation, email: 'kit@advocates.example', expiresAt: 2001 });
    await store.removeExpired(2000);
    expect(await store.ofOrganisation('organisation-1', 1000)).toMatchObject([
      { email: 'kit@advocates.example' },
    ]);
  });
}
