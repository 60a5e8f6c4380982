import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContext, launchBrowser } from '../../browser.ts';
import { codeAt, setUpSecondStep } from '../complaint/officer.ts';
import {
  enterCode,
  isSound,
  newestCode,
  openAccount,
  press,
  serveAdvocates,
  smallest,
  visitor,
} from './advocate.ts';

const email = 'maya.example@advocates.example';
const moved = 'maya@work.example';
let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('an advocate sets up a second step, loses no text to the end of a visit, changes the address, and closes the account', async () => {
  const { server, mail } = await serveAdvocates();
  const page = await visitor(browser, server, smallest);
  await openAccount(page, mail, { email, name: 'Maya Example' });
  const elsewhere = await visitor(browser, server);
  await enterCode(elsewhere, mail, email);
  const isIn = async () => (await elsewhere.request.get('/advocate', { maxRedirects: 0 })).status() === 200;
  expect(await isIn()).toBe(true);

  await page.click('a:text-is("Account")');
  await isSound(page);
  await page.click('main a[href$="second-step"]');
  await isSound(page);
  const secret = await setUpSecondStep(page, server);
  expect(await page.innerText('main')).toContain('A code from an app');
  expect(await isIn()).toBe(false);

  // What is sent when the visit is over waits until both steps are done.
  await page.goto('/advocate/account/person');
  await page.fill('#role', 'Advocate of the Example trust');
  await page.context().clearCookies({ name: 'advocate' });
  await press(page);
  expect(await page.innerText('main')).toContain('What you sent is not lost');
  await isSound(page);
  await page.fill('#email', email);
  await press(page);
  await page.fill('#code', newestCode(mail, email));
  await press(page);
  expect(await page.locator('h1').innerText()).toBe('Your second step');
  await page.fill('#code', codeAt(secret, server.now() + 30_000));
  await press(page);
  await page.waitForURL('**/advocate/account');
  expect(await page.innerText('main')).toContain('Advocate of the Example trust');

  await page.goto('/advocate/account/second-step');
  await page.fill('#code', '000000');
  await press(page);
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('does not work');
  await page.goto('/advocate/account/morning');
  await isSound(page);
  await page.check('input[value=yes]');
  await press(page);
  expect(await page.innerText('main')).toContain('Yes, on working days');
  await closeContext(page.context());
  await closeContext(elsewhere.context());

  const sam = await visitor(browser, server, smallest);
  const theirs = 'sam.example@advocates.example';
  await openAccount(sam, mail, { email: theirs, name: 'Sam Example' });
  await sam.goto('/advocate/account/address');
  await sam.fill('#email', moved);
  await press(sam);
  await sam.fill('#code', newestCode(mail, theirs));
  await isSound(sam);
  await press(sam);
  await sam.fill('#code', newestCode(mail, moved));
  await press(sam);
  await sam.waitForURL('**/advocate/account');
  expect(await sam.innerText('main')).toContain(moved);
  expect(mail.arrived.at(-1)).toMatchObject({ to: [theirs] });

  await sam.click('main a[href$="close"]');
  await isSound(sam);
  await sam.click('main form button');
  await sam.waitForURL(`${server.url}/`);
  await enterCode(sam, mail, moved);
  expect(await sam.locator('h1').innerText()).toBe('Make your account');
  await closeContext(sam.context());
});
