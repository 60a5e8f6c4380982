import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStores } from '../../../src/stores/sqlite/stores.ts';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { startServer, type TestServer } from '../../server.ts';
import { lodgeByForms } from '../complaint/family.ts';
import { signInAdvocate } from './let-in.ts';

let folder: string;
let stores: ReturnType<typeof openStores>;
let server: TestServer;
let browser: Browser;
let contexts: BrowserContext[];
let family: Page;
let advocate: Page;
/** The address of the family's pages, as the advocate has it. */
let base = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'consent-'));
  server = await startServer({ DATA_DIR: folder });
  stores = openStores(folder);
  browser = await launchBrowser();
  const viewport = { width: 320, height: 640 };
  contexts = [
    await browser.newContext({ baseURL: server.url, viewport }),
    await browser.newContext({ baseURL: server.url, viewport }),
  ];
  await signInAdvocate(contexts[1]!, server, stores);
  [family, advocate] = (await Promise.all(contexts.map((one) => one.newPage()))) as [Page, Page];
  // Less than the hub takes to look again by itself: what ends sooner was told.
  for (const page of [family, advocate]) page.setDefaultTimeout(20_000);
  const { reference, code } = await lodgeByForms(family);
  await family.goto('/complaint/sign-in');
  await family.fill('#reference', reference);
  await family.fill('#code', code);
  await family.click('main form button');
});

afterAll(async () => {
  for (const context of contexts ?? []) await closeContext(context);
  await browser?.close();
  await server?.stop();
  stores?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function looksRight(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violationsOn(page)).toEqual([]);
}

/** The family gets a code with what it chose, and reads it out. */
async function codeFor(what: 'see' | 'act'): Promise<string> {
  await family.goto('/complaint/advocates/invite');
  for (const choice of [
    'how][value=code',
    `what][value=${what}`,
    'how-long][value=open',
    'whom][value=person',
  ])
    await family.check(`[name=${choice}]`);
  await family.click('main form .govuk-button');
  return (await family.innerText('.app-access-code')).trim();
}

async function enterCode(code: string): Promise<void> {
  await advocate.goto('/advocate/join');
  await advocate.fill('#code', code);
  await advocate.click('main form .govuk-button');
  await advocate.waitForURL('**/advocate/consents/*');
  base = `/advocate/families/${new URL(advocate.url()).pathname.split('/').at(-1)}`;
}

const stop = async () => {
  await family.goto('/complaint/advocates');
  await family.click('main form .govuk-button');
  await family.waitForURL('**/complaint/advocates');
};
const notThere = 'h1:has-text("We cannot find that page")';

test('a code that is read out lets an advocate in, to what the family chose', async () => {
  await family.click('#advocates');
  await looksRight(family);
  await family.goto('/complaint/advocates/invite');
  await family.click('main form .govuk-button');
  expect(await family.locator('.govuk-error-message').count()).toBe(4);
  await looksRight(family);
  const code = await codeFor('see');
  await advocate.goto('/advocate/join');
  await advocate.fill('#code', 'CCCC-CCCC');
  await advocate.click('main form .govuk-button');
  expect(await advocate.innerText('.govuk-error-summary')).toContain('This does not work');
  await looksRight(advocate);
  await enterCode(code);
  expect(await advocate.innerText('main')).toContain('You may see the complaint.');
  await looksRight(advocate);
  await advocate.goto(base);
  await family.goto('/complaint/advocates');
  expect(await family.innerText('main')).toContain('Maya Example');
  await family.click('text=See what they did, or change it');
  await family.locator('#looks + ul li', { hasText: 'Looked at your complaint' }).waitFor();
  await looksRight(family);
});

test('the family changes what they may do, and reads what they did', async () => {
  await family.check('[name=what][value=act]');
  await family.click('main form[novalidate] .govuk-button');
  await advocate.goto(`${base}/question`);
  await advocate.fill('#text', 'Who chairs the meeting?');
  await advocate.click('main form .govuk-button:has-text("Send")');
  await advocate.waitForURL(`**${base}`);
  await family.goto('/complaint/advocates');
  await family.click('text=See what they did, or change it');
  expect(await family.innerText('#acts + ul')).toContain('question');
});

test('one press stops it: what the advocate has open goes within a second, and a reconnect brings nothing back', async () => {
  await advocate.goto(base);
  await advocate.getByText('This page shows news at once').waitFor();
  const form = await contexts[1]!.newPage();
  form.setDefaultTimeout(20_000);
  await form.goto(`${base}/question`);
  await stop();
  await Promise.all([advocate, form].map((page) => page.locator(notThere).waitFor()));
  for (const path of ['', '/question', '/live?seen=1', '/record.zip'])
    expect([404, 401]).toContain((await contexts[1]!.request.get(server.url + base + path)).status());
  await form.close();
  expect(await family.innerText('main')).toContain('You let nobody see your complaint now.');
  expect(await family.innerText('#past ~ *')).toContain('Maya Example');
});

test('a page that was out of reach while it was stopped shows nothing once it is back', async () => {
  await enterCode(await codeFor('see'));
  await advocate.goto(base);
  await advocate.getByText('This page shows news at once').waitFor();
  await contexts[1]!.setOffline(true);
  await stop();
  await contexts[1]!.setOffline(false);
  await advocate.locator(notThere).waitFor();
});
