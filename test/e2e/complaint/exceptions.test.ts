import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { launchBrowser } from '../../browser.ts';
import { startServer, type TestServer } from '../../server.ts';
import { lodge } from './family.ts';
import { officer, open, showLetter } from './officer.ts';
import { answers, telling } from './telling.ts';

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

const { pick, type } = answers;
const yes = pick('yes');
/** What not everybody is asked, and what comes of it. Every other question is looked at in journey.test.ts. */
const isSeldom = /(attended|dissented|acting-for|why-late|result|sent)$/;
const isSound = async (page: Page) => expect(await violationsOn(page), page.url()).toEqual([]);

async function isSeldomSound(page: Page): Promise<void> {
  if (isSeldom.test(new URL(page.url()).pathname)) await isSound(page);
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

test('a late complaint from a young person waits until staff decide to take it, and then goes on', async () => {
  const page = await newPage();
  const young = telling({
    area: pick('durham'),
    role: pick('child'),
    'conference-date': type('conference-date', '1 June 2026'),
  });
  const { reference } = await lodge(page, young, isSeldomSound);
  await page.click('main form button:not([type=button])');
  await page.waitForURL('**/complaint');
  expect(await page.innerText('.app-standing')).toContain('must decide');
  const staff = await officer(browser, server, true);
  await open(staff, reference);
  await staff.click('text=Decide whether to take it');
  await staff.click('main form button');
  expect(await staff.innerText('.govuk-error-summary')).toContain('Select yes if the complaint is taken');
  await isSound(staff);
  await staff.check('input[value=yes]');
  await staff.fill('#note', 'It could not come sooner.');
  await showLetter(staff);
  await staff.click('main form button');
  await staff.waitForURL(/complaints\/[^/]+$/);
  await page.reload();
  expect(await page.innerText('.app-standing')).toContain('Your complaint is at stage 1');
  await isSound(page);
});

test('an advocate in Tower Hamlets is asked whether they were there and for whom they act', async () => {
  const page = await newPage();
  const actingFor = async (shown: Page) => {
    await shown.check('main input[type=radio] >> nth=0');
    await shown.fill('#acting-for-name', 'Ada Example');
    for (const box of await shown.locator('main input[type=checkbox]').all()) await box.check();
  };
  const asked: string[] = [];
  const look = async (shown: Page) => {
    asked.push(new URL(shown.url()).pathname.split('/').at(-1) ?? '');
    await isSeldomSound(shown);
  };
  await lodge(
    page,
    telling({ area: pick('tower-hamlets'), role: pick('advocate'), attended: yes, 'acting-for': actingFor }),
    look,
  );
  expect(asked).toEqual(expect.arrayContaining(['attended', 'acting-for']));
  expect(asked).not.toContain('dissented');
});

test('a professional in Tower Hamlets who did not dissent is told where else to go', async () => {
  const page = await newPage();
  await page.goto('/complain');
  const go = () => page.click('main form button:not([aria-hidden])');
  for (const answer of ['tower-hamlets', 'professional', 'yes', 'no']) {
    await page.check(`main input[value="${answer}"]`);
    await isSound(page);
    await go();
  }
  await page.waitForURL('**/complain/result');
  expect(await page.innerText('h1')).toMatch(/^No/);
  expect(await page.locator('main a[href^="/help/"]').count()).toBeGreaterThan(0);
  await isSound(page);
});
