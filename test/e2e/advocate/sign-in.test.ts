import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContext, launchBrowser } from '../../browser.ts';
import { enterCode, isSound, newestCode, press, serveAdvocates, smallest, visitor } from './advocate.ts';

const email = 'maya.example@advocates.example';
let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('an advocate comes in by a code that is sent, makes an account, and sees no family', async () => {
  const { server, mail } = await serveAdvocates();
  const page = await visitor(browser, server, smallest);
  const error = () => page.locator('.govuk-error-summary').innerText();
  // Nobody is in without a session, whatever page they ask for.
  await page.goto('/advocate');
  expect(new URL(page.url()).pathname).toBe('/advocate/sign-in');
  await isSound(page);
  await press(page);
  expect(await error()).toContain('Enter your e-mail address');
  await isSound(page);
  await page.fill('#email', email);
  await press(page);
  expect(page.url()).toBe(`${server.url}/advocate/code`);
  await isSound(page);
  const wrong = newestCode(mail, email) === '000000' ? '000001' : '000000';
  for (let count = 0; count < 5; count += 1) {
    await page.fill('#code', wrong);
    await press(page);
    expect(await error()).toContain(count < 4 ? 'does not match' : 'Ask for a new one');
  }
  await isSound(page);
  await page.fill('#code', newestCode(mail, email));
  await press(page);
  expect(await error()).toContain('Ask for a new one');
  await page.click('main a:text-is("Get a new code")');
  await page.fill('#email', email);
  await press(page);
  await page.fill('#code', newestCode(mail, email));
  await press(page);
  await page.waitForURL('**/new-account');
  await press(page);
  expect(await page.locator('.govuk-error-summary li').count()).toBe(2);
  await isSound(page);
  await page.fill('#name', 'Maya Example');
  await page.check('input[name=works][value=alone]');
  await press(page);
  await page.waitForURL('**/advocate');
  await isSound(page);

  // The next time, the code is all that is asked for.
  await page.click('button:text-is("Sign out")');
  await page.waitForURL('**/sign-in');
  expect((await page.request.get('/advocate', { maxRedirects: 0 })).status()).toBe(303);
  await enterCode(page, mail, email);
  await page.waitForURL('**/advocate');
  await closeContext(page.context());
});
