import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { findChromium } from '../../chromium.ts';
import { startServer, type TestServer } from '../../server.ts';
import { lodge, lodgeByForms, printed, signIn } from './family.ts';
import { officer, open, record } from './officer.ts';
import { answers, telling } from './telling.ts';

let server: TestServer;
let browser: Browser;
let staff: Page;

beforeAll(async () => {
  server = await startServer({ SEED_DEMO: '1', EXIT_URL: 'http://127.0.0.1/elsewhere' });
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

describe('the tracker', () => {
  test('an open tracker shows a step without a reload, says so politely, and keeps what was opened', async () => {
    const kept = printed(server, 'Durham, stage 1, informal, in time');
    const page = await newPage();
    await signIn(page, kept);
    await page.waitForSelector('text=This page shows news at once');
    await page.locator('.app-clock > details > summary').first().click();
    await open(staff, kept.reference);
    await record(staff, server, ['Record the written reply']);
    await page.waitForSelector('[role=status]:has-text("There is news")');
    expect(await page.innerText('.app-history')).toContain('The chairperson wrote back to you');
    expect(await page.locator('details[open]').count()).toBe(1);
    await closeContext(page.context());
  });

  test('without JavaScript the page is whole, and a reload shows the step, marked as new', async () => {
    const kept = printed(server, 'Tower Hamlets, stage 2, .*, in time');
    const page = await newPage({ javaScriptEnabled: false });
    await signIn(page, kept);
    expect(await page.locator('.govuk-tag:has-text("New since")').count()).toBe(0);
    await open(staff, kept.reference);
    await record(staff, server, ['Record the panel meeting']);
    await page.reload();
    expect(await page.innerText('.app-history li:first-child')).toContain('New since your last visit');
    await closeContext(page.context());
  });

  test('a wrong entry is corrected by a later one, and both stay in the history', async () => {
    const kept = printed(server, 'Durham, stage 2, resolution meeting, in time');
    await open(staff, kept.reference);
    await record(staff, server, ['Record the resolution meeting']);
    await staff.click('text=Correct: >> nth=0');
    await staff.fill('#note', 'It was another family.');
    await staff.click('main form button');
    await staff.waitForURL(/complaints\/[^/]+$/);
    const page = await newPage();
    await signIn(page, kept);
    expect(await page.innerText('.app-history')).toContain('It was another family.');
    expect(await page.innerText('.app-history')).toContain('This entry was wrong and no longer counts.');
    await closeContext(page.context());
  });

  test('a wrong code and an unknown reference get the same answer, and too many tries stop the right one', async () => {
    const kept = printed(server, 'Tower Hamlets, stage 1, .*, long overdue');
    const page = await newPage();
    const tryWith = async (reference: string, code: string) => {
      await page.goto('/complaint/sign-in');
      await page.fill('#reference', reference);
      await page.fill('#code', code);
      await page.click('main form button');
      return page.innerText('.govuk-error-summary');
    };
    const wrong = await tryWith(kept.reference, 'CCCC-CCCC-CCCC');
    expect(await tryWith('CCCC-CCCC', kept.code)).toBe(wrong);
    for (let tries = 0; tries < 4; tries += 1) await tryWith(kept.reference, 'CCCC-CCCC-CCCC');
    expect(await tryWith(kept.reference, kept.code)).toContain('too many tries');
    await closeContext(page.context());
  });
});

describe('mistakes', () => {
  test('a form of staff or of the tracker that cannot be used keeps what was typed, says why, and axe finds nothing', async () => {
    const kept = printed(server, 'Durham, stage 3, appeal panel, in time');
    await open(staff, kept.reference);
    await staff.click('main .govuk-task-list a:has-text("Record the panel meeting")');
    await staff.fill('#date', '31/4/26');
    await staff.fill('#note', 'The panel met.');
    await staff.click('main form button');
    expect(await staff.innerText('.govuk-error-summary')).toContain('There is no 31 April 2026');
    expect(await staff.inputValue('#note')).toBe('The panel met.');
    expect(await violationsOn(staff)).toEqual([]);
    const page = await newPage();
    await page.goto('/complaint/sign-in');
    await page.fill('#reference', 'K7M2');
    await page.click('main form button');
    expect(await page.inputValue('#reference')).toBe('K7M2');
    expect(await violationsOn(page)).toEqual([]);
    await closeContext(page.context());
  });

  test('what another site sends changes nothing, and a form that is far too long is refused in a sentence', async () => {
    const send = (headers: Record<string, string>, body: string) =>
      fetch(`${server.url}/complaint/sign-in`, { method: 'POST', headers, body });
    const foreign = await send({ 'Sec-Fetch-Site': 'cross-site' }, 'reference=K7M2-9QXD');
    expect([foreign.status, await foreign.text()]).toEqual([
      403,
      expect.stringContaining('nothing was changed'),
    ]);
    const long = await send({ 'Sec-Fetch-Site': 'same-origin' }, 'a'.repeat(300_000));
    expect([long.status, await long.text()]).toEqual([413, expect.stringContaining('10,000 characters')]);
  });
});

describe('sending', () => {
  const told = telling({ area: answers.pick('durham') });

  test('sending twice, from two tabs and by going back, makes one complaint with one reference', async () => {
    const page = await newPage();
    const other = await page.context().newPage();
    let tab = false;
    const kept = await lodge(page, told, async (shown) => {
      if (!shown.url().endsWith('/declaration') || tab) return;
      tab = true;
      await other.goto(shown.url());
    });
    for (const box of await other.locator('main input[type=checkbox]').all()) await box.check();
    await other.click('main form button.govuk-button');
    await other.waitForURL('**/complain/sent');
    expect(await other.innerText('.govuk-panel strong')).toBe(kept.reference);
    expect(await other.innerText('.app-access-code')).toBe(kept.code);
    await page.goBack();
    await page.waitForURL('**/complain/sent');
    expect(await page.innerText('.govuk-panel strong')).toBe(kept.reference);
    await closeContext(page.context());
  });

  test('once the code has been kept, it is shown no more', async () => {
    const page = await newPage();
    const { code } = await lodgeByForms(page);
    await page.click('main form button:not([type=button])');
    await page.waitForURL('**/complaint');
    await page.goto('/complain/sent');
    expect(await page.content()).not.toContain(code);
    await closeContext(page.context());
  });
});

describe('leaving in a hurry', () => {
  test.each([true, false])(
    'Back shows nothing after Exit this page (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const found = findChromium();
      if (!found.ok) throw new Error(found.reason);
      // The back-forward cache is what the test is about: Playwright would switch it off.
      const own = await chromium.launch({
        executablePath: found.path,
        args: ['--no-sandbox', '--disable-gpu'],
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      const context = await own.newContext({ baseURL: server.url, javaScriptEnabled });
      const page = await context.newPage();
      await page.route('**/elsewhere', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Weather' }),
      );
      await signIn(page, printed(server, 'Cambridgeshire and Peterborough, stage 2, .*, in time'));
      if (javaScriptEnabled) await page.waitForSelector('text=This page shows news at once');
      await page.click('.govuk-exit-this-page__button');
      await page.waitForURL('**/elsewhere');
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => page.innerText('body')).toMatch(/^(Closed|Weather)/);
      expect(await page.content()).not.toContain('stage');
      await page.goto('/complaint');
      expect(await page.innerText('body')).toContain('Closed');
      await own.close();
    },
  );
});
