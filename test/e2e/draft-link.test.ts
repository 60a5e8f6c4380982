import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { closeContext, launchBrowser } from '../browser.ts';
import { startServer, type TestServer } from '../server.ts';
import { noon } from './complaint/noon.ts';
import { officer } from './complaint/officer.ts';
import { openQuestion } from './journey-page.ts';

let browser: Browser;
let server: TestServer;
let staff: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({ SEED_DEMO: '1', FROZEN_TIME: noon });
  staff = await officer(browser, server, true);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const main = (page: Page) => page.innerText('main');

async function look(page: Page): Promise<void> {
  expect(await violationsOn(page), page.url()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

/** The path of the link in the message to that address with that subject, as staff see it where no sender is set. */
async function linkIn(subject: string, address: string): Promise<string> {
  const card = staff.locator('.govuk-summary-card', { hasText: subject }).filter({ hasText: address });
  await expect
    .poll(
      async () => {
        await staff.goto('/staff/mailbox');
        return card.count();
      },
      { timeout: 15_000, interval: 500 },
    )
    .toBe(1);
  return /\/link\/\w+/.exec(await card.innerText())?.[0] ?? '';
}

test.each([true, false])(
  'who saved a draft comes back by a link to an address that was checked (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const viewport = { width: 320, height: 640 };
    const address = `sam-${javaScriptEnabled}@home.example`;
    const context = await browser.newContext({ baseURL: server.url, viewport, javaScriptEnabled });
    const page = await context.newPage();
    await openQuestion(page, server.url, 'what-happened');
    await page.fill('#what-happened', 'They did not let me speak.');
    await press(page, 'Save and come back later');
    if (javaScriptEnabled) await look(page);
    await page.fill('#email', 'sam at home');
    await press(page, 'Send me an e-mail to check it');
    expect(await page.innerText('.govuk-error-summary')).toContain('Select who can read this e-mail');
    expect(await page.inputValue('#email')).toBe('sam at home');
    if (javaScriptEnabled) await look(page);
    await page.fill('#email', address);
    await page.check('input[value="others"]');
    await press(page, 'Send me an e-mail to check it');
    expect(await main(page)).toContain('we send nothing there');
    await page.click('text=Go back to your code');
    await page.fill('#email', address);
    await page.check('input[value="only-me"]');
    await press(page, 'Send me an e-mail to check it');
    expect(page.url()).toMatch(/\/complain\/saved#email-link$/);
    expect(await main(page)).toContain(`We send an e-mail to ${address} to check it.`);
    if (javaScriptEnabled) await look(page);
    const check = await linkIn('Is this your e-mail?', address);
    await page.goto(check);
    await press(page, 'Go on');
    expect(await main(page)).toContain('Your e-mail address is checked.');
    await page.goto('/complain/saved');
    expect(await main(page)).toContain('is checked.');
    await press(page, 'I have kept the code, close this');
    await page.goto('/complain/return');
    await page.click('text=get a link by e-mail');
    await press(page, 'Send me a link');
    expect(await page.innerText('.govuk-error-summary')).toContain('Enter your e-mail address');
    await page.fill('#email', 'nobody@home.example');
    await press(page, 'Send me a link');
    const answer = await main(page);
    await page.goto('/link/saved');
    await page.fill('#email', address);
    await press(page, 'Send me a link');
    expect(await main(page)).toBe(answer);
    const link = await linkIn('Your link', address);
    await page.goto(link);
    await page.reload();
    if (javaScriptEnabled) await look(page);
    await press(page, 'Go on');
    expect(new URL(page.url()).pathname).toBe('/complain/what-you-want');
    await page.goto('/complain/what-happened');
    expect(await page.inputValue('#what-happened')).toBe('They did not let me speak.');
    const used = await page.context().request.get(link);
    expect([used.status(), await used.text()]).toEqual([404, expect.stringContaining('href="/link/saved"')]);
    await closeContext(context);
  },
);
