import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { closeContext } from '../browser.ts';
import { wav } from '../builders/some-sounds.ts';
import { findChromium } from '../chromium.ts';
import { builtFolder } from '../content/built-pages.ts';
import { startServer, type TestServer } from '../server.ts';
import { sendForms } from './journey-forms.ts';
import { frozenTime, goOn, pathOf } from './journey-steps.ts';

/** A young person in Durham, up to the page on which they tell what happened. */
const before = {
  area: { area: 'durham' },
  role: { role: 'child' },
  grounds: { grounds: 'information-wrong' },
  'conference-date': { 'conference-date': '1/4/26' },
  'spoken-to-chair': { 'spoken-to-chair': 'no' },
};
const recorded = 'I recorded what happened. You can hear it in my files.';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ DIST_DIR: builtFolder, FROZEN_TIME: frozenTime });
  const found = findChromium();
  if (!found.ok) throw new Error(found.reason);
  // A microphone that beeps, and that nobody has to allow.
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ];
  browser = await chromium.launch({ executablePath: found.path, args });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function telling(javaScriptEnabled: boolean, use: (page: Page) => Promise<void>, role = 'child') {
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ baseURL: server.url, viewport, javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await sendForms(context, server.url, { ...before, role: { role } });
    await page.goto('/complain/what-happened');
    await use(page);
  } finally {
    await closeContext(context);
  }
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const story = (page: Page) => page.locator('#what-happened').inputValue();

test('a young person records their story, hears it, deletes it, records it again and keeps it', async () => {
  await telling(true, async (page) => {
    await press(page, 'Record your voice');
    await page.getByText('We are recording.').waitFor();
    await page.getByText('0:01', { exact: true }).waitFor();
    await press(page, 'Stop');
    await page.getByText('You can listen to it now.').waitFor();
    expect(await page.locator('.app-voice button:visible').allInnerTexts()).toEqual([
      'Keep it',
      'Delete it',
      'Add this recording',
    ]);
    expect(await violationsOn(page)).toEqual([]);
    const heard = await page.locator('.app-voice audio').evaluate(async (player: HTMLAudioElement) => {
      await player.play();
      return player.currentSrc;
    });
    expect(heard).toMatch(/^blob:/);
    await press(page, 'Delete it');
    await page.getByText('It is deleted.').waitFor();
    await press(page, 'Record your voice');
    await page.getByText('0:01', { exact: true }).waitFor();
    await press(page, 'Stop');
    await press(page, 'Keep it');
    await page.locator('.moj-multi-file-upload__message').waitFor();
    expect(await page.locator('.moj-multi-file-upload__message').innerText()).toMatch(
      /^Your recording \(\d+ KB\)$/,
    );
    expect(await story(page)).toBe(recorded);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await goOn(page);
    await page.waitForURL('**/what-you-want');
    await page.locator('#what-you-want').fill('Listen to me.');
    await goOn(page);
    await page.waitForURL('**/evidence');
    expect(await page.locator('.moj-multi-file-upload__message').allInnerTexts()).toEqual([
      expect.stringMatching(/^Your recording/),
    ]);
  });
});

test('without scripts, they add a recording as a file, and nothing they wrote is lost', async () => {
  await telling(false, async (page) => {
    await page.locator('#what-happened').fill('It was not fair.');
    await page.locator('#story').setInputFiles({ name: 'memo.wav', mimeType: 'audio/wav', buffer: wav() });
    await press(page, 'Add this recording');
    await page.locator('.moj-multi-file-upload__message').waitFor();
    expect(await story(page)).toBe('It was not fair.');
    const sound = await page.locator('audio').first().getAttribute('src');
    expect((await page.context().request.get(server.url + sound!)).headers()['content-type']).toBe(
      'audio/wav',
    );
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.locator('.moj-multi-file-upload__message').waitFor({ state: 'detached' });
    expect(await story(page)).toBe('It was not fair.');
  });
});

test('what is no recording is refused, and what they wrote stays', async () => {
  await telling(false, async (page) => {
    await page.locator('#what-happened').fill('It was not fair.');
    await page
      .locator('#story')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hi') });
    await goOn(page);
    expect(await page.locator('.govuk-error-summary a').innerText()).toBe(
      '“a.txt” is not a sound recording. Choose a recording, or add it later as a file',
    );
    expect([pathOf(page), await story(page)]).toEqual(['what-happened', 'It was not fair.']);
  });
});

test('only the page that records may use the microphone', async () => {
  await telling(true, async (page) => {
    const policy = async (path: string) =>
      (await page.context().request.get(server.url + path)).headers()['permissions-policy'];
    expect(await policy('/complain/what-happened')).toContain('microphone=(self)');
    expect(await policy('/complain/role')).toContain('microphone=()');
    expect(await policy('/')).toContain('microphone=()');
  });
  await telling(
    true,
    async (page) => {
      expect(await page.locator('#story').count()).toBe(0);
      const answer = await page.context().request.get(`${server.url}/complain/what-happened`);
      expect(answer.headers()['permissions-policy']).toContain('microphone=()');
    },
    'parent',
  );
});
