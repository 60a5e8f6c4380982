import { afterEach, beforeEach, expect, test } from 'vitest';
import { newComplaint, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const link = {
  tokenHash: 'hash-of-link',
  for: { complaintId: 'id-of-first' },
  purpose: 'access-link',
  addressHash: 'hash-of-address',
  expiresAt: tuesdayMorning + 60_000,
} as const;

/** What every store of links in e-mails does. */
export function emailLinkStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
    await opened.links.keep(link);
  });
  afterEach(() => opened.close());

  test('a link is found as often as somebody looks, and no other is', async () => {
    expect(await opened.links.find('hash-of-link', tuesdayMorning)).toEqual(link);
    expect(await opened.links.find('hash-of-link', tuesdayMorning)).toEqual(link);
    expect(await opened.links.find('another', tuesdayMorning)).toBeNull();
  });

  test('a link is used once, also when two use it at once', async () => {
    const use = () => opened.links.take('hash-of-link', tuesdayMorning);
    expect(await Promise.all([use(), use()])).toEqual([link, null]);
    expect(await opened.links.find('hash-of-link', tuesdayMorning)).toBeNull();
  });

  test('a link that has run out is neither found nor used', async () => {
    expect(await opened.links.find('hash-of-link', link.expiresAt)).toBeNull();
    expect(await opened.links.take('hash-of-link', link.expiresAt)).toBeNull();
  });

  test('those of one complaint are removed, and those of others stay', async () => {
    await opened.complaints.lodge(newComplaint('second'));
    await opened.links.keep({ ...link, tokenHash: 'second', for: { complaintId: 'id-of-second' } });
    await opened.links.removeOf({ complaintId: 'id-of-first' });
    expect(await opened.links.find('hash-of-link', tuesdayMorning)).toBeNull();
    expect(await opened.links.find('second', tuesdayMorning)).not.toBeNull();
  });

  test('what has run out is removed, and the rest stays', async () => {
    await opened.links.keep({ ...link, tokenHash: 'later', expiresAt: link.expiresAt + 1 });
    await opened.links.removeExpired(link.expiresAt);
    expect(await opened.links.find('hash-of-link', tuesdayMorning)).toBeNull();
    expect(await opened.links.find('later', tuesdayMorning)).not.toBeNull();
  });
}
