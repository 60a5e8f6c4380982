import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { launchBrowser } from '../browser.ts';
import { builtFolder, builtPages } from '../content/built-pages.ts';
import { startServer, type TestServer } from '../server.ts';

/** What the browser complained of on the page that is open. */
const complaints: string[] = [];
let server: TestServer;
let browser: Browser;
/** As on the smallest phone, with no scripts. */
let phone: Page;
let desk: Page;

beforeAll(async () => {
  server = await startServer({ DIST_DIR: builtFolder });
  browser = await launchBrowser();
  const baseURL = server.url;
  phone = await browser.newPage({ baseURL, viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  desk = await browser.newPage({ baseURL, viewport: { width: 1280, height: 900 } });
  desk.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(builtPages())('$address', ({ address }) => {
  test('fits on a phone of 320 pixels without scripts, with one heading, a title and its language', async () => {
    const response = await phone.goto(address);
    expect(response?.status()).toBe(200);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await phone.locator('h1').count()).toBe(1);
    expect(await phone.title()).toMatch(/^\S.*Challenge a child protection conference$|^Challenge a child/);
    expect(await phone.locator('html').getAttribute('lang')).toBe('en');
  });

  test('axe finds nothing wrong, and its content security policy stops nothing', async () => {
    complaints.length = 0;
    await desk.goto(address);
    expect(await violationsOn(desk)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
