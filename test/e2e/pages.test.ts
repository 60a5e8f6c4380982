import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { builtFolder, builtPages } from '../content/built-pages.ts';
import { startServer, type TestServer } from '../server.ts';

declare global {
  // What axe-core adds to a page.
  var axe: { run(options: RunOptions): Promise<AxeResults> };
}

const pages = builtPages();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server: TestServer;
let browser: Browser;
/** As on the smallest phone, with no scripts. */
let phone: BrowserContext;
/** With scripts. */
let desk: BrowserContext;

beforeAll(async () => {
  server = await startServer({ DIST_DIR: builtFolder });
  browser = await launchBrowser();
  const baseURL = server.url;
  phone = await browser.newContext({
    baseURL,
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  });
  desk = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(pages)('$address', ({ address }) => {
  test('fits on a phone of 320 pixels, with one heading, a title and its language, and no script', async () => {
    const page = await phone.newPage();
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/Challenge a child protection conference$|^Not happy/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.close();
  });

  test('axe finds nothing wrong, and its content security policy stops nothing', async () => {
    const page = await desk.newPage();
    const stopped: string[] = [];
    page.on('console', (message) => message.type() === 'error' && stopped.push(message.text()));
    await page.goto(address);
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(stopped).toEqual([]);
    await page.close();
  });
});
