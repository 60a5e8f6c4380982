import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Open, Opened } from './opened.ts';

const code = { key: 'key-1', codeHash: 'hash-1', expiresAt: 2000 };
const limit = { now: 1999, mostTries: 3 };

/** What every store of e-mailed codes does. */
export function emailCodeStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.emailCodes.keep(code);
  });
  afterEach(() => opened.close());

  const use = (codeHash: string, now = limit.now, key = code.key) =>
    opened.emailCodes.use(key, codeHash, { ...limit, now });

  test('a code works once, for its own key alone', async () => {
    expect(await use('hash-1', 1999, 'key-2')).toBe('over');
    expect(await use('hash-1')).toBe('right');
    expect(await use('hash-1')).toBe('over');
  });

  test('a wrong code leaves it, until it was tried as often as it may be', async () => {
    expect(await use('hash-2')).toBe('wrong');
    expect(await use('hash-2')).toBe('wrong');
    expect(await use('hash-2')).toBe('over');
    expect(await use('hash-1')).toBe('over');
  });

  test('a code does not work once its time has passed', async () => {
    expect(await use('hash-1', 2000)).toBe('over');
  });

  test('a new code takes the place of the one before, with all its tries', async () => {
    expect([await use('hash-2'), await use('hash-2')]).toEqual(['wrong', 'wrong']);
    await opened.emailCodes.keep({ ...code, codeHash: 'hash-3' });
    expect(await use('hash-1')).toBe('wrong');
    expect(await use('hash-3')).toBe('right');
  });

  test('codes whose time has passed are removed, and no others', async () => {
    await opened.emailCodes.keep({ ...code, key: 'key-2', expiresAt: 3000 });
    await opened.emailCodes.removeExpired(2000);
    expect(await use('hash-1')).toBe('over');
    expect(await use('hash-1', 2500, 'key-2')).toBe('right');
  });
}
