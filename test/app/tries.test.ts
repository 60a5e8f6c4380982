import { beforeEach, expect, test } from 'vitest';
import { comesTooOften, forgetTries, isTriedTooOften, isTriedTooOftenFrom } from '../../src/app/tries.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

const reference = { use: 'try-reference', value: 'K7M2-9QXD' };

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-02T10:00')));

async function times(count: number, attempt: () => Promise<boolean>): Promise<boolean[]> {
  const answers = [];
  for (let index = 0; index < count; index += 1) answers.push(await attempt());
  return answers;
}

test('five tries are let through in a quarter of an hour, the sixth is not', async () => {
  const attempt = () => isTriedTooOften(reference, services);
  expect(await times(6, attempt)).toEqual([false, false, false, false, false, true]);
  services.itIs('2026-04-02T10:15:01');
  expect(await attempt()).toBe(false);
});

test('another number, and another time, may be said', async () => {
  const day = 24 * 60 * 60_000;
  const attempt = () => isTriedTooOften({ ...reference, most: 2, within: day }, services);
  expect(await times(3, attempt)).toEqual([false, false, true]);
  services.itIs('2026-04-03T09:00');
  expect(await attempt()).toBe(true);
});

test('what is tried for one use does not count for another, nor one value for the next', async () => {
  await times(6, () => isTriedTooOften(reference, services));
  expect(await isTriedTooOften({ ...reference, use: 'try-staff' }, services)).toBe(false);
  expect(await isTriedTooOften({ ...reference, value: 'X2XX-2XXX' }, services)).toBe(false);
});

test('thirty tries are let through from one address, whatever is tried', async () => {
  await times(29, () => comesTooOften('192.0.2.1', services));
  expect(await isTriedTooOftenFrom('192.0.2.1', reference, services)).toBe(false);
  expect(await isTriedTooOftenFrom('192.0.2.1', { ...reference, value: 'other' }, services)).toBe(true);
  expect(await isTriedTooOftenFrom('192.0.2.2', reference, services)).toBe(false);
});

test('who tries one thing too often still counts at their address', async () => {
  expect(await times(30, () => isTriedTooOftenFrom('192.0.2.1', reference, services))).toContain(true);
  expect(await comesTooOften('192.0.2.1', services)).toBe(true);
});

test('forgotten tries start anew', async () => {
  await times(6, () => isTriedTooOften(reference, services));
  await forgetTries(reference, services);
  expect(await isTriedTooOften(reference, services)).toBe(false);
});
