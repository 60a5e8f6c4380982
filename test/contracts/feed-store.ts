import { afterEach, beforeEach, expect, test } from 'vitest';
import { anAdvocate } from '../builders/some-advocates.ts';
import { newComplaint, tuesdayMorning, wednesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

/** What every store of calendar addresses does. */
export function feedStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
    await opened.complaints.lodge(newComplaint('second'));
  });
  afterEach(() => opened.close());

  test('an address leads to its complaint, and to no other', async () => {
    await opened.feeds.replace('id-of-first', 'hash-1', tuesdayMorning);
    await opened.feeds.replace('id-of-second', 'hash-2', tuesdayMorning);
    expect(await opened.feeds.find('hash-1')).toBe('id-of-first');
    expect(await opened.feeds.find('hash-2')).toBe('id-of-second');
    expect(await opened.feeds.find('hash-3')).toBeNull();
  });

  test('a new address takes the place of the one before, which then leads nowhere', async () => {
    await opened.feeds.replace('id-of-first', 'hash-1', tuesdayMorning);
    await opened.feeds.replace('id-of-first', 'hash-2', wednesdayMorning);
    expect(await opened.feeds.find('hash-1')).toBeNull();
    expect(await opened.feeds.find('hash-2')).toBe('id-of-first');
  });

  test('an address that is removed leads nowhere, and those of others stay', async () => {
    await opened.feeds.replace('id-of-first', 'hash-1', tuesdayMorning);
    await opened.feeds.replace('id-of-second', 'hash-2', tuesdayMorning);
    await opened.feeds.remove('id-of-first');
    expect(await opened.feeds.find('hash-1')).toBeNull();
    expect([await opened.feeds.isOn('id-of-first'), await opened.feeds.isOn('id-of-second')]).toEqual([
      false,
      true,
    ]);
  });

  test('a complaint without an address has none to remove', async () => {
    expect(await opened.feeds.isOn('id-of-first')).toBe(false);
    await opened.feeds.remove('id-of-first');
    expect(await opened.feeds.isOn('id-of-first')).toBe(false);
  });

  test('the addresses of advocates are kept apart from those of complaints', async () => {
    await opened.advocates.save(anAdvocate());
    await opened.advocateFeeds.replace('advocate-1', 'hash-1', tuesdayMorning);
    expect(await opened.advocateFeeds.find('hash-1')).toBe('advocate-1');
    expect(await opened.feeds.find('hash-1')).toBeNull();
  });
}
