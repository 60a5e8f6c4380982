import { afterEach, beforeEach, expect, test } from 'vitest';
import { aConsent, anAdvocate } from '../builders/some-advocates.ts';
import type { ComplaintEvent } from '../../src/domain/complaint/events.ts';
import { newAppend, newComplaint } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const invitation = {
  consentId: 'consent-1',
  expiresAt: 2000,
  isWhole: true,
  sentTo: 'maya@advocates.example',
};

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
    await opened.consents.keepInvitation({ ...invitation, tokenHash: 'hash-1' });
    expect(await opened.consents.findInvitation('hash-1', 1999)).toEqual({
      ...invitation,
      tokenHash: 'hash-1',
    });
    expect(await opened.consents.findInvitation('hash-1', 2000)).toBeNull();
    await opened.consents.keepInvitation({ ...invitation, tokenHash: 'hash-2' });
    expect(await opened.consents.findInvitation('hash-1', 1000)).toBeNull();
    expect((await opened.consents.invitationOf('consent-1'))?.tokenHash).toBe('hash-2');
    await opened.consents.removeInvitation('consent-1');
    expect(await opened.consents.invitationOf('consent-1')).toBeNull();
    expect(await opened.consents.findInvitation('hash-2', 1000)).toBeNull();
  });
}

const agreed: ComplaintEvent = {
  ...({ type: 'AdvocateAgreed', at: '2026-04-15T10:00:00+01:00', consent: 'consent-1' } as const),
  ...({ name: 'Maya Example', organisation: null, isWhole: false, scope: 'see', until: null } as const),
};
const change = newAppend({ events: [agreed], recordedBy: 'family' });

/** What every store does where a consent changes together with an entry of its complaint. */
export function consentStepContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
    await opened.advocates.save(anAdvocate());
  });
  afterEach(() => opened.close());
  const stored = async () => [
    (await opened.complaints.entries('id-of-first')).length,
    (await opened.consents.find('consent-1'))?.status ?? null,
  ];

  test('the entry and the consent are stored together', async () => {
    await opened.consents.save(aConsent({ status: 'asked', label: 'The blue house', seenPosition: 3 }));
    const consent = { from: 'asked', to: aConsent({ scope: 'act', until: '2026-12-31' }) } as const;
    expect(await opened.complaints.append({ ...change, consent })).toMatchObject({ ok: true });
    expect(await opened.consents.find('consent-1')).toEqual(
      aConsent({ scope: 'act', until: '2026-12-31', label: 'The blue house', seenPosition: 3 }),
    );
    expect(await stored()).toEqual([2, 'active']);
  });

  test('a new one is stored too', async () => {
    expect(
      await opened.complaints.append({ ...change, consent: { from: null, to: aConsent() } }),
    ).toMatchObject({
      ok: true,
    });
    expect(await stored()).toEqual([2, 'active']);
  });

  test('where the consent does not stand as it should, neither is stored', async () => {
    await opened.consents.save(aConsent({ status: 'ended' }));
    for (const from of ['asked', null] as const) {
      const answer = await opened.complaints.append({ ...change, consent: { from, to: aConsent() } });
      expect(answer).toEqual({ ok: false, reason: 'changed-meanwhile' });
    }
    expect(await stored()).toEqual([1, 'ended']);
  });

  test('where somebody added an entry meanwhile, neither is stored', async () => {
    await opened.complaints.append(newAppend());
    const answer = await opened.complaints.append({ ...change, consent: { from: null, to: aConsent() } });
    expect(answer).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await stored()).toEqual([2, null]);
  });

  test('an advocate who lodges is kept with what they lodged', async () => {
    const to = aConsent({ complaintId: 'id-of-second', status: 'lodged' });
    await opened.complaints.lodge(newComplaint('second', { consent: { from: null, to } }));
    expect(await opened.consents.find('consent-1')).toEqual(to);
  });
}
