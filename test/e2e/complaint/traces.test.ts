import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { note } from '../../builders/some-files.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { startMailServer } from '../../notify/mail-server.ts';
import { startServer, type TestServer } from '../../server.ts';
import { lodge, signIn } from './family.ts';
import { noon } from './noon.ts';
import { fillNow, officer, open } from './officer.ts';
import { answers, telling, type Telling } from './telling.ts';

/** In every field something that is nowhere else: what is found of it has left its place. */
const trace = /zqx[a-z]+|07700 ?900 ?461/i;

const fields: Record<string, string> = {
  'what-happened': 'Zqxstory',
  'what-you-want': 'Zqxwish',
  'your-name': 'Zqxname Example',
  'name-1': 'Zqxchild',
  email: 'zqxmail@home.example',
  'email-others': 'Zqxwatcher',
  text: '07700 900461',
  'text-others': 'Zqxreader',
  post: 'Zqxstreet 1\nDurham',
  language: 'Zqxspeech',
  other: 'Zqxneed',
};

const fill = async (page: Page, ...names: string[]) => {
  for (const name of names) await page.fill(`[name="${name}"]`, fields[name]!);
};

const tellAll: Telling = {
  area: answers.pick('durham'),
  'what-happened': (page) => fill(page, 'what-happened'),
  'what-you-want': (page) => fill(page, 'what-you-want'),
  'your-name': (page) => fill(page, 'your-name'),
  async evidence(page) {
    await page.setInputFiles('#files', note('zqxfile.txt', 'Zqxcontent'));
    await page.getByRole('button', { name: 'Add these files' }).click();
    await page.getByRole('button', { name: 'Remove zqxfile.txt' }).waitFor();
  },
  async children(page) {
    await fill(page, 'name-1');
    await page.fill('#age-1', '7');
  },
  async contact(page) {
    for (const way of ['email', 'text', 'post']) await page.check(`main input[value="${way}"]`);
    await fill(page, 'email', 'email-others', 'text', 'text-others', 'post');
  },
  async needs(page) {
    for (const need of ['interpreter', 'other']) await page.check(`main input[value="${need}"]`);
    await fill(page, 'language', 'other');
  },
};

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

/** Every address that the browser asks for, and what it says of where it comes from. */
function addressesOf(context: BrowserContext): string[] {
  const seen: string[] = [];
  context.on('request', (request) => seen.push(request.url(), request.headers()['referer'] ?? ''));
  return seen;
}

const send = (page: Page) => page.click('main form button.govuk-button:not(.govuk-button--secondary)');

/** What a family does later, each with words of its own. */
async function addAndAsk(page: Page): Promise<void> {
  await page.goto('/complaint/add-information');
  await page.fill('[name="text"]', 'Zqxmore');
  await page.setInputFiles('input[type=file]', note('zqxlater.txt', 'Zqxlatercontent'));
  await send(page);
  await page.waitForURL('**/complaint');
  await page.goto('/complaint/question');
  await page.fill('textarea', 'Zqxquestion');
  await send(page);
  await page.waitForURL('**/complaint');
}

/** Staff read it all, and write. */
async function answerAll(staff: Page, server: TestServer, reference: string): Promise<void> {
  await open(staff, reference);
  await staff.click('main .govuk-task-list a:has-text("Record the offer of an appointment")');
  await fillNow(staff, server);
  await staff.fill('#note', 'Zqxreply');
  for (const format of await staff.locator('main input[name^=format-]').all()) await format.fill('Zqxformat');
  await staff.click('main form button');
  await staff.waitForURL(/\/staff\/complaints\/[^/]+$/);
}

test('nothing that a family or staff write is in an address, a title, a log, a message or a calendar', async () => {
  const mail = await startMailServer();
  const sender = { SMTP_URL: mail.url, MAIL_FROM: 'news@service.example', BASE_URL: 'http://127.0.0.1:1' };
  const server = await startServer({ ...sender, SEED_DEMO: '1', FROZEN_TIME: noon });
  onTestFinished(() => server.stop());
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  const staff = await officer(browser, server, true);
  const addresses = [page, staff].map((one) => addressesOf(one.context()));
  const titles: string[] = [];
  const kept = await lodge(page, telling(tellAll), async (open) => void titles.push(await open.title()));
  await signIn(page, kept);
  await addAndAsk(page);
  await answerAll(staff, server, kept.reference);
  titles.push(await staff.title());
  for (const path of ['', '/contact', '/calendar', '/letters/1']) {
    await page.goto(`/complaint${path}`);
    titles.push(await page.title());
  }
  // The trace is there for those whose it is; else this test would find nothing wherever it looked.
  await page.goto('/complaint');
  expect(await page.content()).toMatch(trace);
  const calendar = await (await page.context().request.get('/complaint/calendar.ics')).text();
  expect(calendar).toContain('BEGIN:VEVENT');
  await expect.poll(() => mail.arrived.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(2);
  const messages = mail.arrived.map(({ message }) => message.replace(/^To: .*$/gim, ''));
  await Promise.all([page, staff].map((one) => closeContext(one.context())));
  await server.stop();
  const everything = { addresses, titles, log: server.output(), messages, calendar };
  expect(addresses.flat().length).toBeGreaterThan(100);
  for (const [where, said] of Object.entries(everything)) {
    expect(JSON.stringify(said), where).not.toMatch(trace);
  }
});
