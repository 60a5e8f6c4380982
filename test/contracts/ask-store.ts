import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ask } from '../../src/ports/ask-store.ts';
import { anAdvocate } from '../builders/some-advocates.ts';
import type { Open, Opened } from './opened.ts';

const ask: Ask = {
  ...{ advocateId: 'advocate-1', referenceHash: 'hash-1', consentId: 'consent-1' },
  ...{ label: 'Blue door', askedAt: 1000 },
};

/** What every store of what advocates asked for does. */
export function askStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.advocates.save(anAdvocate());
    await opened.advocates.save(anAdvocate({ id: 'advocate-2', email: 'bo@advocates.example' }));
  });
  afterEach(() => opened.close());

  test('each advocate finds what they asked for, the latest first, and nothing older than they want', async () => {
    const later = { ...ask, referenceHash: 'hash-2', consentId: 'consent-2', askedAt: 2000 };
    for (const one of [ask, later, { ...ask, advocateId: 'advocate-2' }]) await opened.asks.keep(one);
    expect(await opened.asks.ofAdvocate('advocate-1', 1000)).toEqual([later, ask]);
    expect(await opened.asks.ofAdvocate('advocate-1', 1001)).toEqual([later]);
    expect(await opened.asks.ofAdvocate('advocate-3', 0)).toEqual([]);
  });

  test('who asks the same again has one, the new one', async () => {
    await opened.asks.keep(ask);
    const again = { ...ask, consentId: 'consent-9', label: 'Green door', askedAt: 3000 };
    await opened.asks.keep(again);
    expect(await opened.asks.ofAdvocate('advocate-1', 0)).toEqual([again]);
  });

  test('what was answered with yes goes', async () => {
    await opened.asks.keep(ask);
    await opened.asks.keep({ ...ask, referenceHash: 'hash-2', consentId: 'consent-2' });
    await opened.asks.removeOf('consent-1');
    expect(await opened.asks.ofAdvocate('advocate-1', 0)).toMatchObject([{ consentId: 'consent-2' }]);
  });

  test('what is old goes', async () => {
    await opened.asks.keep(ask);
    await opened.asks.keep({ ...ask, referenceHash: 'hash-2', askedAt: 2000 });
    await opened.asks.removeBefore(2000);
    expect(await opened.asks.ofAdvocate('advocate-1', 0)).toHaveLength(1);
  });
}
