import { expect, test, vi } from 'vitest';
import { ensureChromium, findChromium } from './chromium.ts';

test('the browser that CHROMIUM_PATH names is taken', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findChromium()).toEqual({ ok: true, path: process.execPath });
});

test('a CHROMIUM_PATH that leads nowhere is said so, and nothing is installed', () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/browser');
  expect(ensureChromium()).toEqual({
    ok: false,
    reason: 'There is no program at CHROMIUM_PATH, /no/browser: correct it or leave it unset.',
  });
});
