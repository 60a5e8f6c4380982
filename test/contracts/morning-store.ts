import { afterEach, beforeEach, expect, test } from 'vitest';
import { anAdvocate } from '../builders/some-advocates.ts';
import type { Open, Opened } from './opened.ts';

const [monday, tuesday] = ['2026-04-20', '2026-04-21'];

/** What every store of the e-mails in the morning does. */
export function morningStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.advocates.save(anAdvocate());
    await opened.advocates.save(anAdvocate({ id: 'advocate-2', email: 'bo@advocates.example' }));
  });
  afterEach(() => opened.close());

  test('one of two processes sends the e-mail of a morning, and nobody sends it again', async () => {
    const { mornings, secondMornings } = opened;
    const claims = [mornings, secondMornings, mornings].map((one) => one.claim('advocate-1', monday, 1000));
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    expect(await secondMornings.claim('advocate-1', monday, 9_000_000)).toBe(false);
  });

  test('each advocate has an own one, and one each morning', async () => {
    const { mornings } = opened;
    expect(await mornings.claim('advocate-1', monday, 1000)).toBe(true);
    expect(await mornings.claim('advocate-2', monday, 1000)).toBe(true);
    expect(await mornings.claim('advocate-1', tuesday, 2000)).toBe(true);
    expect(await mornings.claim('advocate-1', monday, 3000)).toBe(false);
  });

  test('one that did not go out is claimed again when its time has come, by one alone', async () => {
    const { mornings, secondMornings } = opened;
    await mornings.claim('advocate-1', monday, 1000);
    await mornings.tryAgain('advocate-1', monday, 5000);
    expect(await mornings.claim('advocate-1', monday, 4999)).toBe(false);
    expect(await secondMornings.claim('advocate-1', monday, 5000)).toBe(true);
    expect(await mornings.claim('advocate-1', monday, 5000)).toBe(false);
  });

  test('what failed on one day is not tried on the next one: that has its own', async () => {
    const { mornings } = opened;
    await mornings.claim('advocate-1', monday, 1000);
    await mornings.claim('advocate-1', tuesday, 2000);
    await mornings.tryAgain('advocate-1', monday, 3000);
    expect(await mornings.claim('advocate-1', tuesday, 9000)).toBe(false);
  });
}
