import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStores } from '../../../src/stores/sqlite/stores.ts';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { note, pdf } from '../../builders/some-files.ts';
import { startServer, type TestServer } from '../../server.ts';
import { printed } from '../complaint/family.ts';
import { letIn, signInAdvocate } from './let-in.ts';

const first = '/advocate/families/consent-of-first';
const second = '/advocate/families/consent-of-second';
const third = '/advocate/families/consent-to-see';

let folder: string;
let stores: ReturnType<typeof openStores>;
let server: TestServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-families-'));
  server = await startServer({ SEED_DEMO: '1', DATA_DIR: folder });
  stores = openStores(folder);
  browser = await launchBrowser();
  context = await browser.newContext({ baseURL: server.url, viewport: { width: 320, height: 640 } });
  await signInAdvocate(context, server, stores);
  const [one, other] = ['Durham, stage 1, informal, in time', 'Durham, stage 2, resolution meeting, in time'];
  const reference = printed(server, one).reference;
  await letIn(reference, { id: 'consent-of-first', scope: 'act', label: 'The first family' }, stores);
  await letIn(printed(server, other).reference, { id: 'consent-of-second', scope: 'act' }, stores);
  await letIn(
    printed(server, 'Tower Hamlets, stage 1, .*, in time').reference,
    { id: 'consent-to-see' },
    stores,
  );
  await letIn(reference, { id: 'consent-ended', status: 'ended' }, stores);
});

afterAll(async () => {
  if (context) await closeContext(context);
  await browser?.close();
  await server?.stop();
  stores?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function tab(address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return page;
}

const get = (path: string) => context.request.get(server.url + path, { maxRedirects: 0 });
const send = (page: Page) => page.click('main form .govuk-button:has-text("Send")');
const history = (page: Page) => page.innerText('.app-history');

describe('two families, open side by side', () => {
  test('what is sent in one lands in that one, however the tabs are interleaved', async () => {
    const [a, b] = [await tab(`${first}/add-information`), await tab(`${second}/add-information`)];
    expect(await a.innerText('.app-family')).toContain('The first family');
    await a.fill('#text', 'For the first family.');
    await b.fill('#text', 'For the second family.');
    await a.locator('#files').setInputFiles([pdf()]);
    await a.click('text=Add these files');
    await a.locator('.moj-multi-file-upload__message:has-text("letter.pdf")').waitFor();
    await b.locator('#files').setInputFiles([note()]);
    await b.click('text=Add these files');
    await b.locator('.moj-multi-file-upload__message:has-text("note.txt")').waitFor();
    await send(a);
    await a.waitForURL(`**${first}`);
    await send(b);
    await b.waitForURL(`**${second}`);
    expect(await history(a)).toContain('For the first family.');
    expect(await history(a)).not.toContain('For the second family.');
    expect(await history(b)).toContain('For the second family.');
    expect(await a.locator('.app-files a').allInnerTexts()).toEqual(['Download: letter.pdf']);
    expect(await b.locator('.app-files a').allInnerTexts()).toEqual(['note.txt']);
    const href = (await a.locator('.app-files a').getAttribute('href'))!;
    expect(href.startsWith(`${first}/files/`)).toBe(true);
    expect((await get(href)).status()).toBe(200);
    expect((await get(href.replace(first, second))).status()).toBe(404);
    await a.close();
    await b.close();
  });

  test('the name of the family stands on every page, and fits a narrow screen', async () => {
    const page = await tab(first);
    for (const path of ['', '/question', '/withdraw', '/erasure']) {
      await page.goto(first + path);
      expect(await page.innerText('.app-family')).toContain('You are acting for The first family');
      expect(await page.title()).not.toContain('first family');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    expect(await violationsOn(page)).toEqual([]);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    expect(links.filter((href) => href.startsWith('/complaint'))).toEqual([]);
    await page.close();
  });
});

describe('an advocate who is let see', () => {
  test('finds no form, and gets the refusal for one made by hand', async () => {
    const page = await tab(third);
    expect(await page.innerText('.app-family')).toContain('You are looking at');
    expect(await page.locator('main form, main a[id^=do-]').count()).toBe(0);
    await page.close();
    const Origin = server.url;
    const form = { text: 'More.' };
    const posted = await context.request.post(`${server.url}${third}/question`, {
      form,
      headers: { Origin },
    });
    expect(posted.status()).toBe(403);
    expect(await posted.text()).toContain('You can look, but not act');
  });

  test('what is not theirs, whyever, is the same page that is not there', async () => {
    const nowhere = await (await get('/no-such-page')).body();
    for (const path of [
      ...['/advocate/families/unknown', '/advocate/families/consent-ended', `${first}/no-such-page`],
      ...[`${first}/contact`, `${first}/new-code`, `${first}/calendar`, `${first}/sign-in`],
    ]) {
      const answer = await get(path);
      expect([path, answer.status()]).toEqual([path, 404]);
      expect((await answer.body()).equals(nowhere)).toBe(true);
    }
  });
});
