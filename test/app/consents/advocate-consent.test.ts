import { beforeEach, expect, test } from 'vitest';
import { advocateConsent, keepLabel } from '../../../src/app/consents/advocate-consent.ts';
import { lettingIn, maya, noor } from './letting-in.ts';

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => void (all = await lettingIn()));
const shown = (advocate = maya) => advocateConsent(advocate, 'consent-1', all.services);

test('an advocate reads what they may, and until when', async () => {
  await all.hasLetIn({ scope: 'act', until: '2026-06-30', isWhole: true });
  expect(await shown()).toMatchObject({
    ...{ isOpen: true, isOwn: true },
    said: [
      'You may see the complaint and act for the family.',
      'Everybody in your organisation may do the same.',
      'Until Tuesday 30 June 2026.',
    ],
  });
});

test('a colleague reads it where the whole organisation may, and cannot give it back', async () => {
  const colleague = { ...noor, organisationId: 'open-door' };
  await all.hasLetIn();
  expect(await shown(colleague)).toBeNull();
  await all.services.consents.save({ ...(await all.consents())[0]!, organisationId: 'open-door' });
  expect(await shown(colleague)).toMatchObject({ isOpen: true, isOwn: false });
});

test('one that ran out opens nothing, and says so', async () => {
  await all.hasLetIn({ until: '2026-06-30' });
  all.services.itIs('2026-07-01T00:00');
  expect(await shown()).toMatchObject({ isOpen: false });
});

test.each(['asked', 'ended', 'invited'] as const)(
  'one that is %s looks like one that is not there',
  async (status) => {
    await all.has({ status });
    expect(await shown()).toBeNull();
    expect(await keepLabel(maya, 'consent-1', 'The blue house', all.services)).toBe(false);
  },
);

test('what the advocate calls the family is kept, for those alone whom it lets in', async () => {
  await all.hasLetIn();
  expect(await keepLabel(noor, 'consent-1', 'Mine', all.services)).toBe(false);
  expect(await keepLabel(maya, 'consent-1', 'The blue house', all.services)).toBe(true);
  expect((await all.consents())[0]!.label).toBe('The blue house');
});
