import type { Browser, Page } from 'playwright-core';
import type { TestServer } from '../../server.ts';

/** A step as staff record it: the text of its link, and the outcome where there is one. */
export type Recorded = readonly [link: string, outcome?: string];

/** Signs in with the one-time password that the server printed, and chooses a password. */
export async function officer(
  browser: Browser,
  server: TestServer,
  javaScriptEnabled: boolean,
): Promise<Page> {
  const [, email = '', password = ''] =
    /^Staff account: (\S+) {2}one-time password (\S+)$/m.exec(server.output()) ?? [];
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto('/staff');
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.click('main form button[type=submit]');
  await page.fill('#password', 'a wall, a kite and a spoon');
  await page.click('main form button[type=submit]');
  await page.waitForURL('**/staff');
  return page;
}

/** Opens a complaint from the list by its reference. */
export async function open(page: Page, reference: string): Promise<void> {
  await page.goto('/staff');
  await page.click(`text=${reference}`);
  await page.waitForURL('**/staff/complaints/*');
}

/** Fills what was chosen into the letter of a form, and shows it: it goes out only once it was seen so. */
export async function showLetter(page: Page): Promise<void> {
  await page.click('main button:has-text("Show the letter again")');
  await page.waitForLoadState();
}

/** Records a step from the complaint's page, as done today. */
export async function record(page: Page, [link, outcome]: Recorded): Promise<void> {
  await page.click(`main .govuk-task-list a:has-text("${link}")`);
  await page.fill('#date', 'today');
  if (await page.locator('#time').count()) await page.fill('#time', '00:00');
  if (outcome) await page.check(`main input[value="${outcome}"]`);
  for (const box of await page.locator('main input[name=ticked]').all()) await box.check();
  for (const part of await page.locator('main textarea[name^=part-]').all()) await part.fill('As we wrote.');
  await page.fill('#note', 'Dear family. This is what we did.');
  await page.click('main form button');
  await page.waitForURL(/\/staff\/complaints\/[^/]+$/);
}
