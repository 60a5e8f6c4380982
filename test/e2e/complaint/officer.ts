import type { Browser, Page } from 'playwright-core';
import { Secret, TOTP } from 'otpauth';
import { minuteNow } from '../../../src/ports/now.ts';
import type { TestServer } from '../../server.ts';
import { signStaffIn } from './sign-staff-in.ts';

/** A step as staff record it: the text of its link, and the outcome where there is one. */
export type Recorded = readonly [link: string, outcome?: string];

/** Somebody who may do everything, signed in. */
export function officer(browser: Browser, server: TestServer, javaScriptEnabled: boolean): Promise<Page> {
  return signStaffIn(browser, server, 'officer@partnership.example', javaScriptEnabled);
}

/** Signs in to an account of the demonstration with the one-time password that was printed, and chooses another. */
export async function comeIn(browser: Browser, server: TestServer, account: string): Promise<Page> {
  const line = new RegExp(`^${account}: (\\S+) {2}one-time password (\\S+)$`, 'm');
  const [, email = '', password = ''] = line.exec(server.output()) ?? [];
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, email, password);
  await setUpSecondStep(page, server);
  await page.fill('#password', 'a wall, a kite and a spoon');
  await page.click('main form button[type=submit]');
  return page;
}

/** The first step in which staff sign in. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/staff/sign-in');
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.click('main form button[type=submit]');
}

/** Sets an app up as the page says, and goes on from the recovery codes. Answers what the app then knows. */
export async function setUpSecondStep(page: Page, server: TestServer): Promise<string> {
  const secret = (await page.locator('#secret').innerText()).replaceAll(/\s/g, '');
  await page.fill('#code', codeAt(secret, server.now()));
  await page.click('main form button[type=submit]');
  await page.click('main a[role=button]');
  return secret;
}

/** What the app shows at that time, in milliseconds since 1970. */
export function codeAt(secret: string, timestamp: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

/** Opens a complaint by its reference. */
export async function open(page: Page, reference: string): Promise<void> {
  await page.goto('/staff');
  await page.fill('#search', reference);
  await page.click('main form button:has-text("Find")');
  await page.waitForURL('**/staff/complaints/*');
}

/** Fills what was chosen into the letter of a form, and shows it: it goes out only once it was seen so. */
export async function showLetter(page: Page): Promise<void> {
  await page.click('main button:has-text("Show the letter again")');
  await page.waitForLoadState();
}

/** Shows those rows of the queue alone whose reference begins like this one, in whatever way they stand. */
export async function inQueue(page: Page, reference: string): Promise<string> {
  await page.goto('/staff');
  await page.fill('#search', reference.slice(0, 7));
  await page.click('main form button:has-text("Find")');
  return page.innerText(`tr:has-text("${reference}")`);
}

/** Records a step from the complaint's page, as done this minute. */
export async function record(page: Page, server: TestServer, [link, outcome]: Recorded): Promise<void> {
  await page.click(`main .govuk-task-list a:has-text("${link}")`);
  await fillNow(page, server);
  if (outcome) await page.check(`main input[value="${outcome}"]`);
  for (const box of await page.locator('main input[name=ticked]').all()) await box.check();
  for (const part of await page.locator('main textarea[name^=part-]').all()) await part.fill('As we wrote.');
  if (await page.locator('#panel-reasons').count())
    await page.fill('#panel-reasons', 'It met before it was named here.');
  await page.fill('#note', 'Dear family. This is what we did.');
  await page.click('main form button');
  await page.waitForURL(/\/staff\/complaints\/[^/]+$/);
}

/** Fills in today, and where it is asked for, the minute that the server believes it is. */
export async function fillNow(page: Page, server: TestServer): Promise<void> {
  const { day, at } = minuteNow(server.now);
  await page.fill('#date', `${day.day}/${day.month}/${day.year}`);
  if (await page.locator('#time').count()) await page.fill('#time', at!.toPlainTime().toString().slice(0, 5));
}
