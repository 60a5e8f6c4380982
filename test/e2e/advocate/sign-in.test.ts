import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { enterCode, newestCode, press, serveAdvocates, visitor } from './advocate.ts';

const email = 'maya.example@advocates.example';
let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('an advocate comes in by a code that is sent, makes an account, and sees no family', async () => {
  const { server, mail } = await serveAdvocates();
  const page = await visitor(browser, server, { viewport: { width: 320, height: 640 } });
  const fits = async () => {
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/${(shot += 1)}.png`, fullPage: true });
  };
  let shot = 0;
  const error = () => page.locator('.govuk-error-summary').innerText();
  // Nobody is in without a session, whatever page they ask for.
  await page.goto('/advocate');
  expect(new URL(page.url()).pathname).toBe('/advocate/sign-in');
  await fits();
  await press(page);
  expect(await error()).toContain('Enter your e-mail address');
  await fits();
  await page.fill('#email', email);
  await press(page);
  expect(page.url()).toBe(`${server.url}/advocate/code`);
  await fits();
  const wrong = newestCode(mail, email) === '000000' ? '000001' : '000000';
  for (let count = 0; count < 5; count += 1) {
    await page.fill('#code', wrong);
    await press(page);
    expect(await error()).toContain(count < 4 ? 'does not match' : 'Ask for a new one');
  }
  await fits();
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
  await fits();
  await page.fill('#name', 'Maya Example');
  await page.check('input[name=works][value=alone]');
  await press(page);
  await page.waitForURL('**/advocate');
  await fits();

  // The next time, the code is all that is asked for.
  await page.click('button:text-is("Sign out")');
  await page.waitForURL('**/sign-in');
  expect((await page.request.get('/advocate', { maxRedirects: 0 })).status()).toBe(303);
  await enterCode(page, mail, email);
  await page.waitForURL('**/advocate');
  await closeContext(page.context());
});
