import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { startServer, type TestServer } from '../../server.ts';
import { lodgeByForms, printed, signIn } from './family.ts';
import { officer, open, record } from './officer.ts';

let server: TestServer;
let browser: Browser;
let staff: Page;

beforeAll(async () => {
  server = await startServer({ SEED_DEMO: '1' });
  browser = await launchBrowser();
  staff = await officer(browser, server, true);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, ...options })).newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** Staff give a new code; answers the code that the page shows. */
async function giveCode(reference: string): Promise<string> {
  await open(staff, reference);
  await staff.getByRole('link', { name: 'Give a new access code' }).click();
  await staff.fill('#note', 'I rang the number on file.');
  await staff.getByRole('button', { name: 'Give a new code' }).click();
  return (await staff.locator('.app-access-code').innerText()).trim();
}

describe('a new access code', () => {
  test('is shown once, ends the old one and every open visit, and is told to the family', async () => {
    const kept = printed(server, 'Durham, stage 1, informal, in time');
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await signIn(page, kept);
    await page.waitForSelector('text=This page shows news at once');
    const code = await giveCode(kept.reference);
    expect(code).not.toBe(kept.code);
    expect(await violationsOn(staff)).toEqual([]);
    // The open tracker is told, asks again, and is sent to the sign-in page.
    await page.waitForURL('**/complaint/sign-in');
    await page.fill('#reference', kept.reference);
    await page.fill('#code', kept.code);
    await page.click('main form button');
    expect(await page.innerText('.govuk-error-summary')).toContain('do not match');
    await signIn(page, { reference: kept.reference, code });
    const told = await page.innerText('.app-history li:first-child');
    expect(told).toContain('You were given a new access code');
    expect(told).toContain('New since your last visit');
    expect(told).toContain('I rang the number on file.');
    expect(await page.content()).not.toContain(code);
    await staff.goBack();
    expect(await staff.content()).not.toContain(code);
    await closeContext(page.context());
  });

  test('is not given without saying how it was checked who the person is', async () => {
    const kept = printed(server, 'Durham, stage 2, resolution meeting, in time');
    await open(staff, kept.reference);
    await staff.getByRole('link', { name: 'Give a new access code' }).click();
    expect(await violationsOn(staff)).toEqual([]);
    await staff.getByRole('button', { name: 'Give a new code' }).click();
    expect(await staff.innerText('.govuk-error-summary')).toContain(
      'Enter how you checked who the person is',
    );
    expect(await violationsOn(staff)).toEqual([]);
    const page = await newPage();
    await signIn(page, kept);
    await closeContext(page.context());
  });

  test('also ends the last page of the journey, which showed the old one', async () => {
    const page = await newPage();
    const kept = await lodgeByForms(page);
    await giveCode(kept.reference);
    await page.reload();
    await page.waitForURL('**/complaint/sign-in');
    expect(await page.content()).not.toContain(kept.code);
    await closeContext(page.context());
  });
});

describe.each([
  [true, 'in time'],
  [false, 'long overdue'],
])('a visit that ended (JavaScript: %s)', (javaScriptEnabled, standing) => {
  test('loses nothing that was typed: after signing in, the page goes on as if just sent', async () => {
    const kept = printed(server, `Tower Hamlets, stage 1, .*, ${standing}`);
    const page = await newPage({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
    await open(staff, kept.reference);
    await record(staff, server, ['Send the stage 1 decision', 'not-upheld']);
    await signIn(page, kept);
    await page.click('#ask-next');
    expect(await page.innerText('main')).toMatch(
      /This page works until .+[ap]m\. After that, sign in again\./,
    );
    const reasons = 'We asked twice, and nobody wrote back to us.\n\n“Later,” they said.';
    await page.fill('#reasons', reasons);
    await page.context().clearCookies({ name: 'complaint' });
    await page.click('main form button');
    expect(await page.innerText('main')).toContain('What you sent is not lost.');
    await page.fill('#reference', kept.reference);
    await page.fill('#code', '2222-2222-2222');
    await page.click('main form button');
    expect(await page.inputValue('#reference')).toBe(kept.reference);
    await page.fill('#code', kept.code);
    await page.click('main form button');
    await page.waitForURL('**/complaint');
    expect(await page.innerText('.app-history li:first-child')).toContain(reasons);
    await closeContext(page.context());
  });
});

describe.each([
  [true, 'in time'],
  [false, 'long overdue'],
])('a code that the family takes itself (JavaScript: %s)', (javaScriptEnabled, standing) => {
  test('signs out whoever had the old one, and not the family', async () => {
    const kept = printed(server, `Cambridgeshire and Peterborough, stage 1, informal, ${standing}`);
    const [page, other] = [
      await newPage({ javaScriptEnabled, viewport: { width: 320, height: 640 } }),
      await newPage(),
    ];
    await signIn(other, kept);
    await signIn(page, kept);
    await page.getByRole('link', { name: 'Get a new access code' }).click();
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Get a new code' }).click();
    const code = (await page.locator('.app-access-code').innerText()).trim();
    expect(code).not.toBe(kept.code);
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('link', { name: 'I have kept my code' }).click();
    expect(await page.innerText('.app-history li:first-child')).toContain('You took a new access code');
    expect(await page.content()).not.toContain(code);
    await other.goto('/complaint');
    await other.waitForURL('**/complaint/sign-in');
    await signIn(other, { reference: kept.reference, code });
    await Promise.all([page, other].map((one) => closeContext(one.context())));
  });
});
