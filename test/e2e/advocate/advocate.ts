import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { startServer, type TestServer } from '../../server.ts';
import { freePort } from '../staff/organisation.ts';
import { startMailServer, type MailServer } from '../../notify/mail-server.ts';

/** A service that sends its e-mail to a mail server on this machine, both until the test has finished. */
export async function serveAdvocates(
  env: Record<string, string> = {},
): Promise<{ server: TestServer; mail: MailServer }> {
  const mail = await startMailServer();
  const port = await freePort();
  const sender = { SMTP_URL: mail.url, MAIL_FROM: 'news@service.example' };
  const base = { BASE_URL: `http://127.0.0.1:${port}`, PORT: String(port) };
  const server = await startServer({ ...sender, ...base, ...env });
  onTestFinished(() => server.stop());
  return { server, mail };
}

/** The code in the newest message to an address. */
export function newestCode({ arrived }: MailServer, email: string): string {
  const message = arrived.findLast(({ to }) => to.includes(email))?.message ?? '';
  return /^(\d{6})\r?$/m.exec(message)?.[1] ?? '';
}

export async function visitor(browser: Browser, server: TestServer, options = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

export const press = (page: Page) => page.click('main form button[type=submit]');

/** Asks for a code, and types it. */
export async function enterCode(page: Page, mail: MailServer, email: string): Promise<void> {
  await page.goto('/advocate/sign-in');
  await page.fill('#email', email);
  await press(page);
  await page.fill('#code', newestCode(mail, email));
  await press(page);
}

/** Makes an account for somebody on their own, or as the first of an organisation, and comes in. */
export async function openAccount(
  page: Page,
  mail: MailServer,
  { email, name, organisation }: { email: string; name: string; organisation?: string },
): Promise<void> {
  await enterCode(page, mail, email);
  await page.fill('#name', name);
  await page.check(`input[name=works][value=${organisation ? 'new' : 'alone'}]`);
  if (organisation) await page.fill('#organisation', organisation);
  await press(page);
  await page.waitForURL('**/advocate');
}

/** The page that is open fits on the smallest phone, and axe finds nothing wrong. */
export async function isSound(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

export const smallest = { viewport: { width: 320, height: 640 } };
