import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderComponent } from '../../src/govuk/component.ts';
import { exitSkipLink, exitThisPage } from '../../src/govuk/layouts/chrome.ts';
import { closeContext } from '../browser.ts';
import { findChromium } from '../chromium.ts';

// The script alone, over pages that may be brought back from memory: the worst case for what stays behind.
const secret = 'What you told us';
const files = new Map<string, string>();
let server: Server;
let browser: Browser;
let url: string;

function html(): string {
  const links = [exitSkipLink, exitThisPage].map(renderComponent).join('');
  return `<title>Question</title><style>.app-concealed{visibility:hidden}</style><body>${links}<p>${secret}</p><script type="module" src="/page.js"></script>`;
}

function answer(path: string): { type: string; body: string } {
  const script = files.get(path.slice(1));
  if (script) return { type: 'text/javascript', body: script };
  if (path === '/leave') return { type: 'text/html', body: '<title>Weather</title>Weather' };
  return { type: 'text/html', body: html() };
}

async function bundle(): Promise<void> {
  const output = { entryFileNames: 'page.js', chunkFileNames: '[name].js' };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'src/govuk/browser/page.ts', output } },
  });
  const outputs = 'output' in built ? built.output : [];
  for (const file of outputs) if (file.type === 'chunk') files.set(file.fileName, file.code);
}

beforeAll(async () => {
  await bundle();
  server = createServer(({ url: path = '/' }, response) => {
    const { type, body } = answer(new URL(path, 'http://localhost').pathname);
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found = findChromium();
  if (!found.ok) throw new Error(found.reason);
  // Playwright switches the back-forward cache off: here it is what the test is about.
  const options = {
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
  browser = await chromium.launch({ executablePath: found.path, ...options });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Two pages deep, in a browser with or without a way for its tabs to talk to one another. */
async function twoPagesDeep(context: BrowserContext, tabsTalk = true): Promise<Page> {
  const page = await context.newPage();
  // Chromium drops remembered pages that are told something: without this, they come back.
  if (!tabsTalk) await page.addInitScript('delete window.BroadcastChannel');
  for (const path of ['/first', '/second']) {
    await page.goto(url + path);
    await page.waitForFunction(() => document.querySelector('[data-govuk-exit-this-page-init]'));
  }
  return page;
}

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the button': (page) => page.click('.govuk-exit-this-page__button'),
  'the link': (page) => page.locator('.govuk-js-exit-this-page-skiplink').press('Enter'),
  'Shift pressed three times': async (page) => {
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  },
};

/** Where in its history the tab stands, and what is there. */
const place = (page: Page) =>
  page.evaluate(() => ({ index: navigation.currentEntry?.index, title: document.title }));

test.each(Object.keys(ways))('after leaving by %s, Back shows nothing of the pages before', async (way) => {
  const context = await browser.newContext();
  const page = await twoPagesDeep(context, false);
  await ways[way]?.(page);
  await page.waitForURL('**/leave');
  expect(await place(page)).toEqual({ index: 1, title: 'Weather' });
  await page.evaluate(() => history.back());
  await expect.poll(() => place(page)).toEqual({ index: 0, title: 'Weather' });
  expect(await page.locator('body').innerText()).toBe('Weather');
  await closeContext(context);
});

test('a page that comes back when nobody left shows itself as it was', async () => {
  const context = await browser.newContext();
  const page = await twoPagesDeep(context, false);
  await page.evaluate(() => history.back());
  await page.waitForURL('**/first', { waitUntil: 'commit' });
  await expect.poll(() => page.locator('body').innerText()).toContain(secret);
  await closeContext(context);
});

test('leaving in one tab leaves in all', async () => {
  const context = await browser.newContext();
  const [page, other] = [await twoPagesDeep(context), await twoPagesDeep(context)];
  await page.click('.govuk-exit-this-page__button');
  await other.waitForURL('**/leave');
  expect(await other.locator('body').innerText()).toBe('Weather');
  await closeContext(context);
});
