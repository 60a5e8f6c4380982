import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewMessage } from '../../src/ports/outbox-store.ts';
import { newComplaint, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const id = 'draft-of-first';
const address = 'sam@home.example';
const link = {
  tokenHash: 'hash-of-link',
  for: { draftId: id },
  purpose: 'access-link',
  addressHash: 'hash-of-address',
  expiresAt: tuesdayMorning + 60_000,
} as const;
const reminder: NewMessage = {
  key: `${id} draft-ends-in-1-day 2026-05-12`,
  for: { draftId: id },
  kind: 'draft-ends-in-1-day',
  createdAt: tuesdayMorning,
};

/** What every store does with the address of a draft, with its links, and with the messages about it. */
export function draftEmailContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.drafts.create(id, tuesdayMorning);
  });
  afterEach(() => opened.close());
  const emailNow = async () => (await opened.drafts.read(id))?.email;
  const found = async () => (await opened.drafts.findByEmailHash('hash')).map((draft) => draft.id);

  test('an address is not confirmed, and finds nothing, until it is', async () => {
    await opened.drafts.keepEmail(id, address);
    expect([await emailNow(), await found()]).toEqual([{ address, isConfirmed: false }, []]);
    expect(await opened.drafts.confirmEmail(id, address, 'hash')).toBe(true);
    expect([await emailNow(), await found()]).toEqual([{ address, isConfirmed: true }, [id]]);
    expect(await opened.drafts.findByEmailHash('another')).toEqual([]);
  });

  test('giving or confirming an address is no change of the answers, so their time does not start again', async () => {
    await opened.drafts.keepEmail(id, address);
    await opened.drafts.confirmEmail(id, address, 'hash');
    expect((await opened.drafts.read(id))?.updatedAt).toBe(tuesdayMorning);
  });

  test('an address that was changed is confirmed no more, and the old one cannot be confirmed', async () => {
    await opened.drafts.keepEmail(id, address);
    await opened.drafts.confirmEmail(id, address, 'hash');
    await opened.drafts.keepEmail(id, 'other@home.example');
    expect([await emailNow(), await found()]).toEqual([
      { address: 'other@home.example', isConfirmed: false },
      [],
    ]);
    expect(await opened.drafts.confirmEmail(id, address, 'hash')).toBe(false);
    await opened.drafts.keepEmail(id, null);
    expect(await emailNow()).toBeNull();
  });

  test('saving answers leaves the address alone', async () => {
    await opened.drafts.keepEmail(id, address);
    await opened.drafts.save(id, { answers: { area: 'durham' }, pending: null }, tuesdayMorning + 1);
    expect(await emailNow()).toEqual({ address, isConfirmed: false });
  });

  test('several drafts of one address are all found', async () => {
    await opened.drafts.create('draft-2', tuesdayMorning);
    for (const one of [id, 'draft-2']) {
      await opened.drafts.keepEmail(one, address);
      await opened.drafts.confirmEmail(one, address, 'hash');
    }
    expect((await found()).sort()).toEqual(['draft-2', id]);
  });

  test('a draft that is not there, or was sent, takes no address', async () => {
    await opened.drafts.keepEmail('gone', address);
    expect(await opened.drafts.confirmEmail('gone', address, 'hash')).toBe(false);
    await opened.complaints.lodge(newComplaint('first'));
    await opened.drafts.keepEmail(id, address);
    expect(await opened.drafts.confirmEmail(id, address, 'hash')).toBe(false);
    expect(await emailNow()).toBeNull();
  });

  describe.each([
    ['is sent', () => opened.complaints.lodge(newComplaint('first'))],
    ['is erased at its writer’s wish', () => opened.drafts.eraseUnsent(id)],
    ['is over', () => opened.drafts.removeUnsentBefore(tuesdayMorning + 1)],
    ['is removed', () => opened.drafts.remove(id)],
  ])('when a draft %s', (_, end) => {
    test('its address, its links and the messages about it go, and those of others stay', async () => {
      await opened.drafts.create('draft-2', tuesdayMorning + 1);
      await opened.drafts.keepEmail(id, address);
      await opened.drafts.confirmEmail(id, address, 'hash');
      await opened.links.keep(link);
      await opened.links.keep({ ...link, tokenHash: 'hash-2', for: { draftId: 'draft-2' } });
      await opened.outbox.add([reminder, { ...reminder, key: 'other', for: { draftId: 'draft-2' } }]);
      await end();
      expect(await found()).toEqual([]);
      expect((await opened.drafts.read(id))?.email ?? null).toBeNull();
      expect(await opened.links.find(link.tokenHash, tuesdayMorning)).toBeNull();
      expect(await opened.links.find('hash-2', tuesdayMorning)).not.toBeNull();
      const claimed = await opened.outbox.claim(tuesdayMorning, tuesdayMorning + 1, 9);
      expect(claimed.map(({ key }) => key)).toEqual(['other']);
    });
  });

  test('messages about no draft that is there go with the drafts that are over', async () => {
    await opened.outbox.add([{ ...reminder, for: { draftId: 'nobody' } }]);
    await opened.drafts.removeUnsentBefore(0);
    expect(await opened.outbox.claim(tuesdayMorning, tuesdayMorning + 1, 9)).toEqual([]);
  });

  test('a link to a draft is found and used once', async () => {
    await opened.links.keep(link);
    expect(await opened.links.find(link.tokenHash, tuesdayMorning)).toEqual(link);
    expect(await opened.links.take(link.tokenHash, tuesdayMorning)).toEqual(link);
    expect(await opened.links.take(link.tokenHash, tuesdayMorning)).toBeNull();
  });

  test('those of one draft are removed, and those of a complaint stay', async () => {
    await opened.complaints.lodge(newComplaint('second'));
    await opened.links.keep(link);
    await opened.links.keep({ ...link, tokenHash: 'other', for: { complaintId: 'id-of-second' } });
    await opened.links.removeOf({ draftId: id });
    expect(await opened.links.find(link.tokenHash, tuesdayMorning)).toBeNull();
    expect(await opened.links.find('other', tuesdayMorning)).not.toBeNull();
  });
}
