import { afterEach, beforeEach, expect, test } from 'vitest';
import { aConsent, anAdvocate } from '../builders/some-advocates.ts';
import { newComplaint } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

/** What every store of consents does. */
export function consentStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
    await opened.complaints.lodge(newComplaint('second'));
    await opened.advocates.saveOrganisation({ id: 'open-door', name: 'Open Door (invented)' });
    await opened.advocates.save(anAdvocate());
    await opened.advocates.save(anAdvocate({ id: 'advocate-2', email: 'two@a.example' }));
  });
  afterEach(() => opened.close());
  const idsOf = async (advocateId: string, organisationId: string | null = null) =>
    (await opened.consents.ofAdvocate(advocateId, organisationId)).map(({ id }) => id);

  test('a consent is kept as it was saved, and with what is saved later', async () => {
    await opened.consents.save(aConsent({ until: '2026-12-31' }));
    expect(await opened.consents.find('consent-1')).toEqual(aConsent({ until: '2026-12-31' }));
    expect(await opened.consents.save(aConsent({ scope: 'act' }))).toBe(true);
    expect(await opened.consents.find('consent-1')).toEqual(aConsent({ scope: 'act' }));
  });

  test('a consent that has ended never stands again', async () => {
    await opened.consents.save(aConsent({ status: 'ended' }));
    expect(await opened.consents.save(aConsent())).toBe(false);
    expect((await opened.consents.find('consent-1'))?.status).toBe('ended');
  });

  test('a complaint lists its consents, oldest first, with those that ended', async () => {
    await opened.consents.save(aConsent({ id: 'later', createdAt: 2 }));
    await opened.consents.save(aConsent({ id: 'earlier', createdAt: 1, status: 'ended' }));
    await opened.consents.save(aConsent({ id: 'other', complaintId: 'id-of-second' }));
    expect((await opened.consents.ofComplaint('id-of-first')).map(({ id }) => id)).toEqual([
      'earlier',
      'later',
    ]);
  });

  test('an advocate has their own, and those of the organisation where they belong to it', async () => {
    await opened.consents.save(aConsent({ id: 'own', createdAt: 1 }));
    await opened.consents.save(
      aConsent({ id: 'shared', createdAt: 2, advocateId: 'advocate-2', organisationId: 'open-door' }),
    );
    await opened.consents.save(aConsent({ id: 'ended', status: 'ended' }));
    await opened.consents.save(aConsent({ id: 'waiting', advocateId: null, status: 'invited' }));
    expect(await idsOf('advocate-1')).toEqual(['own']);
    expect(await idsOf('advocate-1', 'open-door')).toEqual(['own', 'shared']);
    expect(await idsOf('advocate-2')).toEqual(['shared']);
  });

  test('what the advocate calls the family, and how far they have seen, is kept', async () => {
    await opened.consents.save(aConsent());
    await opened.consents.setLabel('consent-1', 'The blue house');
    await opened.consents.markSeen('consent-1', 7);
    expect(await opened.consents.find('consent-1')).toEqual(
      aConsent({ label: 'The blue house', seenPosition: 7 }),
    );
  });

  test('a code leads to its consent until its time is over, another takes its place, or it is removed', async () => {
    await opened.consents.save(aConsent({ status: 'invited', advocateId: null }));
    await opened.consents.keepInvitation({ tokenHash: 'hash-1', consentId: 'consent-1', expiresAt: 2000 });
    expect(await opened.consents.findInvitation('hash-1', 1999)).toBe('consent-1');
    expect(await opened.consents.findInvitation('hash-1', 2000)).toBeNull();
    await opened.consents.keepInvitation({ tokenHash: 'hash-2', consentId: 'consent-1', expiresAt: 2000 });
    expect(await opened.consents.findInvitation('hash-1', 1000)).toBeNull();
    await opened.consents.removeInvitation('consent-1');
    expect(await opened.consents.findInvitation('hash-2', 1000)).toBeNull();
  });
}
