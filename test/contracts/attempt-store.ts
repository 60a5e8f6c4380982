import { afterEach, beforeEach, expect, test } from 'vitest';
import { tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const minute = 60_000;
const quarter = 15 * minute;

/** What every attempt store does. */
export function attemptStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  const tryAt = (key: string, minutes: number) => {
    const now = tuesdayMorning + minutes * minute;
    return opened.attempts.record(key, now, now - quarter);
  };

  test('a try counts itself and those before it', async () => {
    expect([await tryAt('key', 0), await tryAt('key', 1), await tryAt('key', 2)]).toEqual([1, 2, 3]);
  });

  test('tries in the same millisecond all count', async () => {
    expect(await Promise.all([tryAt('key', 0), tryAt('key', 0), tryAt('key', 0)])).toEqual([1, 2, 3]);
  });

  test('a try counts to the end of the window, and then no more', async () => {
    await tryAt('key', 0);
    expect(await tryAt('key', 15)).toBe(2);
    expect(await tryAt('key', 16)).toBe(2);
    expect(await tryAt('key', 32)).toBe(1);
  });

  test('the tries for one key do not count for another', async () => {
    await tryAt('key', 0);
    expect(await tryAt('another key', 0)).toBe(1);
  });

  test('clearing one key forgets its tries and no others', async () => {
    await tryAt('key', 0);
    await tryAt('another key', 0);
    await opened.attempts.clear('key');
    expect(await tryAt('key', 1)).toBe(1);
    expect(await tryAt('another key', 1)).toBe(2);
  });
}
