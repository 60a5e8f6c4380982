import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { closeContext } from '../browser.ts';
import { builtFolder } from '../content/built-pages.ts';
import { startServer, type TestServer } from '../server.ts';
import { everyForm, sendForms } from './journey-forms.ts';
import { openCheckPage, openQuestion, serveJourney } from './journey-page.ts';
import { frozenTime, goOn, pathOf } from './journey-steps.ts';

const story = `${'They did not let me speak. '.repeat(400)}“Enough,” they said & <left>.`;

const served = serveJourney();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const save = (page: Page) => button(page, 'Save and come back later').click();
const codeOn = async (page: Page) => (await page.locator('.app-access-code').innerText()).trim();

async function comeBack(page: Page, code: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Go on with a complaint that you saved' }).click();
  await page.fill('#code', code);
  await button(page, 'Go on').click();
}

/** As after half an hour: the browser has dropped the cookie of the session. */
const endSession = (context: BrowserContext) => context.clearCookies({ name: 'draft' });

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('what is typed is saved at a question, and a code brings it back in another browser', async () => {
    let code = '';
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await openQuestion(page, served.server.url, 'what-happened');
      await page.fill('#what-happened', story);
      await save(page);
      expect(pathOf(page)).toBe('saved');
      code = await codeOn(page);
      const told = await page.innerText('main');
      expect(told).toContain('Friday 17 April 2026');
      expect(told).toContain('You have 8 days left.');
      expect(told).toContain('until Thursday 7 May 2026');
      await button(page, 'I have kept the code, close this').click();
      expect(new URL(page.url()).pathname).toBe('/');
      await page.goto('/complain/what-happened');
      expect(pathOf(page)).toBe('return');
      expect(await page.content()).not.toContain('Enough');
    });
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await comeBack(page, code.toLowerCase().replaceAll('-', ' '));
      expect(pathOf(page)).toBe('what-happened');
      expect(await page.inputValue('#what-happened')).toBe(story.trim());
      expect(await page.locator('.govuk-error-summary').count()).toBe(0);
    });
  });

  test('a form that comes when its session is over is not lost: the code applies it', async () => {
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await openQuestion(page, served.server.url, 'what-happened');
      await save(page);
      const code = await codeOn(page);
      await page.goto('/complain/what-happened');
      await page.fill('#what-happened', 'One line.\n\nAnother line. “Enough,” they said & <left>.');
      await endSession(page.context());
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await goOn(page);
      expect((await answered).status()).toBe(401);
      expect(await page.locator('h1').innerText()).toBe('Enter your code to go on');
      await page.fill('#code', '2222 2222 2222');
      await button(page, 'Go on').click();
      expect(await page.innerText('.govuk-error-summary')).toContain('We cannot find a saved complaint');
      await page.fill('#code', code);
      await button(page, 'Go on').click();
      expect(pathOf(page)).toBe('what-you-want');
      await page.getByRole('link', { name: 'Back' }).click();
      expect(await page.inputValue('#what-happened')).toBe(
        'One line.\n\nAnother line. “Enough,” they said & <left>.',
      );
    });
  });

  test('sending a complaint when the session is over sends it once the code is there', async () => {
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await openCheckPage(page, served.server.url);
      await page.getByRole('link', { name: 'Save and come back later' }).click();
      const code = await codeOn(page);
      await page.goto('/complain/declaration');
      await endSession(page.context());
      await button(page, 'Send it now').click();
      await page.fill('#code', code);
      await button(page, 'Go on').click();
      expect(pathOf(page)).toBe('sent');
      await button(page, 'I have kept my code, show me where it stands').click();
      await comeBack(page, code);
      expect(await page.innerText('.govuk-error-summary')).toContain('We cannot find a saved complaint');
    });
  });
});

test('every page that has to do with coming back fits, and axe finds nothing wrong with it', async () => {
  await served.withPage({}, async (page) => {
    const look = async () => {
      expect(await violationsOn(page), page.url()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    await page.goto('/complain/return');
    await look();
    await button(page, 'Go on').click();
    await look();
    await openQuestion(page, served.server.url, 'what-happened');
    await page.fill('#what-happened', story);
    await endSession(page.context());
    await goOn(page);
    await look();
    await page.getByText('This is what you wrote').click();
    expect(await page.innerText('details')).toContain('“Enough,” they said & <left>.');
    await look();
    await openQuestion(page, served.server.url, 'grounds');
    await save(page);
    await look();
    expect(await page.innerText('main')).toContain('The time limit to complain may end before that day.');
  });
});

test('coming back gives the browser a new session, and ends the one that it had', async () => {
  await served.withPage({}, async (page) => {
    await openQuestion(page, served.server.url, 'role');
    await page.goto('/complain/saved');
    const code = await codeOn(page);
    const before = await page.context().cookies();
    await comeBack(page, code);
    expect(pathOf(page)).toBe('role');
    const idIn = (cookies: typeof before) => cookies.find(({ name }) => name === 'draft')?.value;
    expect(idIn(await page.context().cookies())).not.toBe(idIn(before));
    await page.context().addCookies(before);
    await page.goto('/complain/role');
    expect(pathOf(page)).toBe('return');
  });
});

test('whoever left in a hurry can come back by the code, and sees nothing before', async () => {
  await served.withPage({}, async (page) => {
    await openQuestion(page, served.server.url, 'role');
    await page.goto('/complain/saved');
    const code = await codeOn(page);
    await page.context().addCookies([{ name: 'exited', value: '1', url: served.server.url }]);
    await page.goto('/complain/role');
    expect(await page.innerText('h1')).toBe('Closed');
    await comeBack(page, code);
    expect(pathOf(page)).toBe('role');
    expect(await page.innerText('h1')).toBe('Who are you?');
  });
});

describe('after half an hour', () => {
  let folder: string;
  let before: TestServer;
  let after: TestServer;
  let headers: Record<string, string>;
  let returnCode: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'coming-back-'));
    const shared = { DIST_DIR: builtFolder, DATA_DIR: folder };
    before = await startServer({ ...shared, FROZEN_TIME: frozenTime });
    after = await startServer({ ...shared, FROZEN_TIME: String(Number(frozenTime) + 30 * 60_000) });
    const context = await served.browser.newContext();
    await sendForms(context, before.url, { area: everyForm['area']! });
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    headers = {
      cookie,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
    };
    await closeContext(context);
    const saved = await (await fetch(`${before.url}/complain/saved`, { headers })).text();
    returnCode = /id="access-code">\s*([\w-]+)/.exec(saved)?.[1] ?? '';
  });

  afterAll(async () => {
    await before?.stop();
    await after?.stop();
    rmSync(folder, { recursive: true });
  });

  const send = (url: string, body: string) =>
    fetch(url + '/complain/role', { method: 'POST', headers, body, redirect: 'manual' });

  test('no more time is given to a page whose session is over, nor to another site', async () => {
    const stay = (url: string) => fetch(`${url}/complain/stay`, { method: 'POST', headers });
    expect(await (await stay(before.url)).json()).toEqual({ until: '11:30am', seconds: 1800 });
    const foreign = { ...headers, 'Sec-Fetch-Site': 'cross-site' };
    const asked = await fetch(`${before.url}/complain/stay`, { method: 'POST', headers: foreign });
    expect(asked.status).toBe(403);
    expect((await stay(after.url)).status).toBe(401);
  });

  test('a page asks for the code, and a form is held until the code is right', async () => {
    const page = await fetch(`${after.url}/complain/role`, { headers, redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/complain/return']);
    const held = await send(after.url, 'role=parent');
    expect([held.status, await held.text()]).toEqual([
      401,
      expect.stringContaining('<input type="hidden" name="role" value="parent">'),
    ]);
    const wrong = await send(after.url, 'role=parent&return-code=2222-2222-2222');
    expect(wrong.status).toBe(422);
    const right = await send(after.url, `role=parent&return-code=${returnCode}`);
    expect([right.status, right.headers.get('location')]).toEqual([303, '/complain/grounds']);
    const cookies = right.headers.getSetCookie().join();
    expect(cookies).toMatch(/draft=[a-z2-7]{40}; HttpOnly; Max-Age=1800/);
    expect(headers['cookie']).not.toContain(/draft=([a-z2-7]{40})/.exec(cookies)![1]!);
  });

  test('a return code that came with a form is not kept with it', async () => {
    const body = `children=1&name-1=&age-1=7&grounds=none&return-code=${returnCode}`;
    const kept = await fetch(`${after.url}/complain/grounds`, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
    });
    expect(kept.status).toBe(303);
    const stored = ['service.sqlite', 'service.sqlite-wal'].map((file) =>
      readFileSync(join(folder, file), 'latin1'),
    );
    expect(stored.join()).toContain('age-1');
    expect(stored.join()).not.toContain(returnCode);
  });

  test('what was held is shown as text and never as markup', async () => {
    const held = await send(after.url, `${encodeURIComponent('"><b>')}=${encodeURIComponent('"><script>')}`);
    const html = await held.text();
    expect(html).not.toContain('"><script>');
    expect(html).not.toContain('"><b>');
  });
});
