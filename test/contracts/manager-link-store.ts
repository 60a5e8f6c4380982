import { afterEach, beforeEach, expect, test } from 'vitest';
import { newComplaint } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const link = { complaintId: 'id-of-first', tokenHash: 'hash-1', expiresAt: 2000 };

/** What every store of the links of line managers does. */
export function managerLinkStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
    await opened.managerLinks.keep(link);
  });
  afterEach(() => opened.close());

  test('looking at a link does not use it, taking it does, once', async () => {
    expect(await opened.managerLinks.find('hash-1', 1999)).toEqual(link);
    expect(await opened.managerLinks.take('hash-1', 1999)).toEqual(link);
    expect(await opened.managerLinks.take('hash-1', 1999)).toBeNull();
    expect(await opened.managerLinks.find('hash-1', 1999)).toBeNull();
  });

  test('a link that has run out is neither found nor taken, and goes when what has run out is removed', async () => {
    expect(await opened.managerLinks.find('hash-1', 2000)).toBeNull();
    expect(await opened.managerLinks.take('hash-1', 2000)).toBeNull();
    await opened.managerLinks.removeExpired(2000);
    expect(await opened.managerLinks.find('hash-1', 0)).toBeNull();
  });

  test('a new link takes the place of the last one of the same complaint', async () => {
    await opened.managerLinks.keep({ ...link, tokenHash: 'hash-2' });
    expect(await opened.managerLinks.find('hash-1', 1000)).toBeNull();
    expect(await opened.managerLinks.find('hash-2', 1000)).toMatchObject({ complaintId: 'id-of-first' });
  });
}
