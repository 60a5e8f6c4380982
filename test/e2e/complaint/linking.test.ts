import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { openStream } from '../../live/stream.ts';
import { startServer, type TestServer } from '../../server.ts';
import { frozenTime } from '../journey-steps.ts';
import { printed, signIn, type Kept } from './family.ts';
import { officer, open } from './officer.ts';

let server: TestServer;
let browser: Browser;
let staff: Page;

beforeAll(async () => {
  // The clock stands still, so that two answers differ by what was done between them and by nothing else.
  server = await startServer({ SEED_DEMO: '1', FROZEN_TIME: frozenTime });
  browser = await launchBrowser();
  staff = await officer(browser, server, true);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Family {
  readonly kept: Kept;
  readonly page: Page;
  /** The secret address of its calendar. */
  readonly feed: string;
}

async function visit(words: string): Promise<Family> {
  const kept = printed(server, words);
  const page = await (await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })).newPage();
  await signIn(page, kept);
  await page.goto('/complaint/calendar');
  await page.click('main button[value=make]');
  const feed = /\/dates\/[\w-]+\.ics/.exec(await page.content())![0];
  return { kept, page, feed };
}

/** Answers that only fail: they must not tell of the other complaint either. */
const wrong = ['/complaint/letters/99', '/complaint/letters/99.pdf', '/complaint/nothing', '/complaint/link'];

/** Every answer that a family can get, by its address: the tracker, and all that links lead to from there. */
async function everything({ page, feed }: Family): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const addresses = ['/complaint', feed, ...wrong];
  for (const address of addresses) {
    const response = await page.request.get(address, { maxRedirects: 0 });
    const body = await response.body();
    const { 'content-type': type = '', location = '', 'content-length': length = '' } = response.headers();
    answers.set(address, [response.status(), type, location, length, body.toString('base64')].join('\n'));
    if (!type.startsWith('text/html')) continue;
    const links = [...body.toString().matchAll(/href="(\/complaint[^"#]*)"/g)].map(([, link]) => link!);
    addresses.push(...new Set(links.filter((link) => !addresses.includes(link))));
  }
  return answers;
}

const cookiesOf = async (context: BrowserContext) =>
  (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

async function sendLink(reference: string): Promise<void> {
  await staff.getByRole('link', { name: 'Link a complaint about the same conference' }).click();
  expect(await violationsOn(staff)).toEqual([]);
  await staff.fill('#reference', reference);
  await staff.getByRole('button', { name: 'Link them' }).click();
}

test('linking shows staff the other complaint, and neither family anything at all', async () => {
  const mother = await visit("Tower Hamlets, stage 2, senior managers' panel, in time");
  const father = await visit('Durham, stage 1, informal, in time');
  const families = [mother, father];
  const before = await Promise.all(families.map(everything));
  for (const answers of before) {
    const addresses = [...answers.keys()];
    expect(addresses).toEqual(
      expect.arrayContaining(['/complaint/record.zip', '/complaint/calendar.ics', '/complaint/dates.pdf']),
    );
  }
  expect([...before[0]!.keys()].some((address) => /letters\/\d+\.pdf/.test(address))).toBe(true);
  const streams = await Promise.all(
    families.map(async ({ page }) => {
      const cookie = await cookiesOf(page.context());
      const stream = await openStream(`${server.url}/complaint/live`, { cookie });
      // A page is told at first how far it has to have seen.
      expect(await stream.next()).toHaveProperty('id');
      return stream;
    }),
  );

  await open(staff, mother.kept.reference);
  await sendLink('2222-2222');
  expect(await staff.innerText('.govuk-error-summary')).toContain(
    'There is no complaint with that reference',
  );
  expect(await violationsOn(staff)).toEqual([]);
  await staff.fill('#reference', father.kept.reference.toLowerCase());
  await staff.getByRole('button', { name: 'Link them' }).click();
  await staff.waitForURL(/\/staff\/complaints\/[^/]+$/);
  expect(await staff.innerText('#links')).toContain(`Linked with ${father.kept.reference}`);
  expect(await violationsOn(staff)).toEqual([]);
  await open(staff, father.kept.reference);
  expect(await staff.innerText('#links')).toContain(`Linked with ${mother.kept.reference}`);
  expect(await Promise.all(families.map(everything))).toEqual(before);

  await staff.getByRole('button', { name: 'End this link' }).click();
  expect(await staff.innerText('#links')).toContain(`Was linked with ${mother.kept.reference}`);
  expect(await Promise.all(families.map(everything))).toEqual(before);

  // The first that an open page is told is what its own family does then: of the links, it was told nothing.
  for (const [index, { page }] of families.entries()) {
    await page.goto('/complaint/add-information');
    await page.fill('#text', 'We have more to say.');
    await page.click('main form button:not(.govuk-button--secondary)');
    const told = await streams[index]!.next();
    const newest = await page.locator('.app-history > li').count();
    expect(told).toMatchObject({ id: String(newest) });
    streams[index]!.close();
    await closeContext(page.context());
  }
});
