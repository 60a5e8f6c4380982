import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { pdf, note, photoWithPlace } from '../../builders/some-files.ts';
import { wav } from '../../builders/some-sounds.ts';
import { startServer, type TestServer } from '../../server.ts';
import { lodge, signIn, type Kept } from './family.ts';
import { officer, open } from './officer.ts';
import { answers, telling } from './telling.ts';

let server: TestServer;
let browser: Browser;
let family: Page;
let kept: Kept;

const sound = () => ({ name: 'call.wav', mimeType: 'audio/wav', buffer: wav() });

beforeAll(async () => {
  server = await startServer({ SEED_DEMO: '1' });
  browser = await launchBrowser();
  const viewport = { width: 320, height: 640 };
  family = await (await browser.newContext({ baseURL: server.url, viewport })).newPage();
  family.setDefaultTimeout(10_000);
  const evidence = async (page: Page) => {
    await page.locator('#files').setInputFiles([await photoWithPlace(), pdf(), note(), sound()]);
    await page.click('text=Add these files');
    await page.locator('.moj-multi-file-upload__list :text("letter.pdf")').first().waitFor();
    await page.waitForLoadState();
  };
  kept = await lodge(family, telling({ area: answers.pick('durham'), evidence }), async () => {});
  await signIn(family, kept);
});

afterAll(async () => {
  if (family) await closeContext(family.context());
  await browser?.close();
  await server?.stop();
});

/** What an address answers in this browser. */
async function get(context: BrowserContext, path: string, headers: Record<string, string> = {}) {
  const response = await context.request.get(server.url + path, { headers, maxRedirects: 0 });
  return { status: response.status(), headers: response.headers(), body: await response.body() };
}

const hrefs = (page: Page) =>
  page.locator('.app-files a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));

test('the family finds its files on the tracker, and can open, hear and download them', async () => {
  expect(await family.locator('.app-files a').allInnerTexts()).toEqual([
    'photo.jpg',
    'Download: letter.pdf',
    'note.txt',
    'call.wav',
  ]);
  expect(await family.locator('.app-files audio').count()).toBe(1);
  expect(await violationsOn(family)).toEqual([]);
  expect(await family.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a file runs nothing, is kept by no cache, and says nothing about anybody', async () => {
  const [photo, letter, text, call] = await hrefs(family);
  for (const href of [photo!, letter!, text!, call!]) {
    const { status, headers } = await get(family.context(), href);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
  }
  const types = await Promise.all(
    [photo, letter, text, call].map(async (href) => {
      const { headers } = await get(family.context(), href!);
      return [headers['content-type'], headers['content-disposition']];
    }),
  );
  expect(types).toEqual([
    ['image/jpeg', 'inline; filename="file.jpg"'],
    ['application/pdf', 'attachment; filename="file.pdf"'],
    ['text/plain; charset=utf-8', 'inline; filename="file.txt"'],
    ['audio/wav', 'inline; filename="file.wav"'],
  ]);
  const { exif } = await sharp((await get(family.context(), photo!)).body).metadata();
  expect(exif).toBeUndefined();
});

test('sound can be asked for in parts', async () => {
  const call = (await hrefs(family))[3]!;
  const part = await get(family.context(), call, { Range: 'bytes=0-3' });
  expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
    206,
    'bytes 0-3/1644',
    'RIFF',
  ]);
});

test('the record has them too, under names that say nothing', async () => {
  const { body } = await get(family.context(), '/complaint/record.zip');
  const files = unzipSync(new Uint8Array(body));
  expect(Object.keys(files).filter((name) => name.startsWith('files/'))).toEqual([
    'files/file-1.jpg',
    'files/file-2.pdf',
    'files/file-3.txt',
    'files/file-4.wav',
  ]);
  expect(Buffer.from(files['files/file-3.txt']!).toString()).toBe('What I remember.');
});

test('staff read them from the page of the complaint', async () => {
  const staff = await officer(browser, server, true);
  await open(staff, kept.reference);
  const links = await hrefs(staff);
  expect(links).toHaveLength(4);
  expect((await get(staff.context(), links[2]!)).body.toString()).toBe('What I remember.');
  const elsewhere = links[2]!.replace(/complaints\/[^/]+/, 'complaints/another');
  expect((await get(staff.context(), elsewhere)).status).toBe(404);
  await closeContext(staff.context());
});

test('somebody else’s file is no different from one that never was', async () => {
  const [, reference = '', code = ''] = /Demonstration: (\S+) {2}code (\S+)/.exec(server.output()) ?? [];
  const stranger = await (await browser.newContext({ baseURL: server.url })).newPage();
  await signIn(stranger, { reference, code });
  const foreign = await get(stranger.context(), (await hrefs(family))[2]!);
  const unknown = await get(stranger.context(), '/complaint/files/never-was');
  expect(foreign.status).toBe(404);
  expect(foreign.body.toString()).toBe(unknown.body.toString());
  expect(Object.keys(foreign.headers).toSorted()).toEqual(Object.keys(unknown.headers).toSorted());
  await closeContext(stranger.context());
});

describe.each([true, false])('adding information, with scripts: %s', (javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    const viewport = { width: 320, height: 640 };
    page = await (await browser.newContext({ baseURL: server.url, viewport, javaScriptEnabled })).newPage();
    page.setDefaultTimeout(10_000);
    await signIn(page, kept);
    await page.goto('/complaint/add-information');
  });
  afterAll(() => closeContext(page.context()));

  test('files go with the words; one that is refused loses neither', async () => {
    const words = `We found this, with scripts: ${javaScriptEnabled}.`;
    await page.fill('#text', words);
    await page.locator('#files').setInputFiles([note('found.txt', 'Found.'), note('wrong.html', '<html>')]);
    await page.evaluate(() => void (document.body.dataset['page'] = 'first'));
    await page.click('text=Add these files');
    await page.locator('.govuk-error-summary').waitFor();
    // A script shows how far each file is, and the answer in place: the page is still the first one.
    const place = await page.evaluate(() => document.body.dataset['page']);
    expect(place).toBe(javaScriptEnabled ? 'first' : undefined);
    if (javaScriptEnabled) expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator('.govuk-error-summary a').innerText()).toMatch(/^We cannot take “wrong.html”/);
    expect(await page.locator('#text').inputValue()).toBe(words);
    expect(await page.locator('.moj-multi-file-upload__message').allInnerTexts()).toEqual([
      'found.txt (1 KB)',
    ]);
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator('#files').setInputFiles([note('second.txt', 'Second.')]);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForURL('**/complaint');
    const history = await page.locator('.app-history li').first().innerText();
    expect(history).toContain(words);
    expect(history).toContain('With a file: found.txt');
    expect(history).toContain('With a file: second.txt');
    expect(await page.locator('.app-files a').allInnerTexts()).toEqual(
      expect.arrayContaining(['found.txt', 'second.txt']),
    );
  });

  test('a file that was sent cannot be taken back, and is not sent again', async () => {
    await page.goto('/complaint/add-information');
    expect(await page.locator('.moj-multi-file-upload__message').count()).toBe(0);
    const sent = (
      await page
        .context()
        .request.get(`${server.url}/complaint`)
        .then((answer) => answer.text())
    ).match(/\/complaint\/files\/([\w-]+)/)![1]!;
    const multipart = { delete: sent, action: 'add' };
    await page.context().request.post(`${server.url}/complaint/add-information`, {
      multipart,
      headers: { Origin: server.url },
    });
    expect((await get(page.context(), `/complaint/files/${sent}`)).status).toBe(200);
  });
});
