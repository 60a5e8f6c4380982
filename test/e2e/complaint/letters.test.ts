import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { look } from '../../files/pdf/look.ts';
import { startServer, type TestServer } from '../../server.ts';
import { lodgeByForms, printed, signIn } from './family.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ SEED_DEMO: '1' });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What a link downloads, and the name it is saved under. */
async function downloaded(page: Page, link: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(link)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    const viewport = { width: 320, height: 640 };
    page = await (await browser.newContext({ baseURL: server.url, javaScriptEnabled, viewport })).newPage();
    page.setDefaultTimeout(30_000);
    await signIn(page, printed(server, "Tower Hamlets, stage 2, senior managers' panel, in time"));
  });
  afterAll(() => closeContext(page.context()));

  const fits = () => page.evaluate(() => document.documentElement.scrollWidth);

  test('a letter is read on the page, and downloaded in normal and in large print', async () => {
    await page.click('.app-history a:has-text("Open the letter") >> nth=0');
    expect(await page.innerText('h1')).toBe('Your answer: Stage 1, the Group Manager');
    expect(await page.innerText('main')).toContain('Your appeal is not upheld.');
    expect(await page.innerText('main')).toContain('You can ask for stage 2. The last day is');
    expect(await page.title()).toMatch(/^Letter – /);
    expect(await fits()).toBeLessThanOrEqual(320);
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
    const normal = await downloaded(page, 'text=Download this letter');
    const large = await downloaded(page, 'text=in large print');
    expect([normal.name, large.name]).toEqual(['letter.pdf', 'letter.pdf']);
    for (const { bytes } of [normal, large]) {
      expect(look(bytes)).toMatchObject({ start: '%PDF-', isMarked: true, saysUa: true, title: 'Letter' });
    }
  });

  test('the dates and the whole record are downloaded from the tracker, under neutral names', async () => {
    await page.goto('/complaint');
    const dates = await downloaded(page, 'text=These dates on paper');
    const record = await downloaded(page, 'text=Download everything in one file');
    expect([dates.name, record.name]).toEqual(['dates.pdf', 'record.zip']);
    expect(look(dates.bytes)).toMatchObject({ start: '%PDF-', pages: 1, title: 'Dates' });
    expect(Object.keys(unzipSync(record.bytes))).toContain('letters/letter-3.pdf');
  });

  test('the address of the dates is made, shown once, replaced and switched off', async () => {
    await page.goto('/complaint/calendar');
    const address = async (button: string) => {
      await page.click(`main button:has-text("${button}")`);
      return (await page.innerText('#address')).trim();
    };
    const first = await address('Make an address');
    expect(first).toMatch(new RegExp(`^${server.url}/dates/[0-9a-f]{32}\\.ics$`));
    expect(page.url()).toBe(`${server.url}/complaint/calendar`);
    expect(await fits()).toBeLessThanOrEqual(320);
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
    await page.reload();
    expect(await page.content()).not.toContain('.ics');
    expect(await page.innerText('main')).toContain("We can't show it again.");
    const second = await address('Make a new address');
    expect((await fetch(first)).status).toBe(404);
    const answer = await fetch(second);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, max-age=3600']);
    expect([answer.headers.get('set-cookie'), answer.headers.get('referrer-policy')]).toEqual([
      null,
      'no-referrer',
    ]);
    ICAL.design.strict = true;
    expect(new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent')).not.toEqual([]);
    await page.click('main button:has-text("Switch it off")');
    expect((await fetch(second)).status).toBe(404);
    expect(await page.innerText('main')).not.toContain("We can't show it again.");
    for (const one of [first, second]) expect(server.output()).not.toContain(one.slice(-36, -4));
  });

  test('a letter that is not there answers 404, and nobody reads one without signing in', async () => {
    for (const position of ['1', '99', '0', 'x', '3e0', '0x3', '%203']) {
      const answer = await page.goto(`/complaint/letters/${position}`);
      expect(answer?.status(), position).toBe(404);
      expect(await page.innerText('h1')).toBe('We cannot find that page');
      const file = await page.request.get(`/complaint/letters/${position}.pdf`);
      expect([file.status(), await file.text()]).toEqual([
        404,
        expect.stringContaining('cannot find that file'),
      ]);
    }
    const stranger = await fetch(`${server.url}/complaint/letters/3.pdf`, { redirect: 'manual' });
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/complaint/sign-in']);
  });

  test('the form on paper is downloaded from the guide, in normal and in large print', async () => {
    for (const guide of ['/guides/durham', '/young/guides/durham']) {
      await page.goto(guide);
      const form = await downloaded(page, 'main a[href$="/form.pdf"]');
      expect(form.name).toBe('form.pdf');
      expect(look(form.bytes)).toMatchObject({ start: '%PDF-', isMarked: true, saysUa: true });
      await page.goto(guide);
      const large = await downloaded(page, 'main a[href$="/form.pdf?print=large"]');
      expect(look(large.bytes).pages).toBeGreaterThan(look(form.bytes).pages);
    }
  });
});

test('right after sending, the dates can be taken along on paper, without the access code', async () => {
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  page.setDefaultTimeout(30_000);
  await lodgeByForms(page);
  const dates = await downloaded(page, 'text=These dates on paper');
  expect(dates.name).toBe('dates.pdf');
  expect(look(dates.bytes)).toMatchObject({ start: '%PDF-', pages: 1, saysUa: true });
  expect(await violationsOn(page)).toEqual([]);
  await closeContext(page.context());
});
