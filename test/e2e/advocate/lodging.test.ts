import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailServer } from '../../notify/mail-server.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { noon } from '../complaint/noon.ts';
import { everyForm } from '../journey-forms.ts';
import { isSound, openAccount, press, serveAdvocates, smallest, visitor } from './advocate.ts';

const email = 'family@home.example';
let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** Answers every question of the draft that is open, as a browser without scripts would. */
async function answerAll(page: Page, base: string): Promise<void> {
  const Origin = new URL(page.url()).origin;
  const own = { 'conference-date': { 'conference-date': 'yesterday' }, contact: { contact: 'email', email } };
  for (const [slug, form] of Object.entries({ ...everyForm, ...own })) {
    const address = `${Origin}${base}/${slug}`;
    const answer = await page.context().request.post(address, { form, headers: { Origin }, maxRedirects: 0 });
    expect([slug, answer.status(), answer.headers()['location']?.endsWith(`/${slug}`)]).toEqual([
      slug,
      303,
      false,
    ]);
  }
}

const linkTo = ({ arrived }: MailServer) => {
  const message = arrived.findLast(({ to }) => to.includes(email))?.message ?? '';
  return /\/link\/[\w-]+/.exec(message.replace(/=\r?\n/g, ''))?.[0] ?? '';
};
const banner = (page: Page) => page.innerText('.app-family');

test('an advocate sends a complaint for a family, which gets its own way in and says what they may do', async () => {
  const { server, mail } = await serveAdvocates({ FROZEN_TIME: noon });
  const page = await visitor(browser, server, smallest);
  await openAccount(page, mail, { email: 'maya.example@advocates.example', name: 'Maya Example' });
  await page.goto('/advocate/new');
  await press(page);
  expect(await page.innerText('.govuk-error-summary')).toContain('Enter what you call this family');
  await page.fill('#label', 'The second family');
  await press(page);
  await page.goto('/advocate/new');
  await page.fill('#label', 'The first family');
  await press(page);
  const base = new URL(page.url()).pathname.replace(/\/area$/, '');
  expect(await banner(page)).toContain('You are writing for The first family');
  await isSound(page);
  await answerAll(page, base);
  await page.goto(`${base}/check-answers`);
  expect(await banner(page)).toContain('The first family');
  await isSound(page);
  await page.click('main a.govuk-button');
  await press(page);
  expect(await page.locator('.govuk-error-summary li').count()).toBe(3);
  await isSound(page);
  await page.fill('#how', 'She rang me, and asked me to send it.');
  await page.fill('#on', 'today');
  await page.check('input[name=what][value=act]');
  await press(page);
  expect(await page.innerText('main')).toContain('She rang me, and asked me to send it.');
  await isSound(page);
  await press(page);
  await page.waitForURL('**/sent');
  expect(await page.locator('.app-access-code').count()).toBe(0);
  await isSound(page);
  await page.goto('/advocate/new');
  expect(await page.innerText('main ul')).not.toContain('The first family');
  expect(await page.innerText('main ul')).toContain('The second family');
  await isSound(page);

  const family = await visitor(browser, server, smallest);
  await expect.poll(() => linkTo(mail), { timeout: 15_000 }).not.toBe('');
  await family.goto(linkTo(mail));
  await press(family);
  await family.waitForURL('**/complaint/advocates/*');
  const consent = new URL(family.url()).pathname.split('/').at(-1)!;
  expect(await family.innerText('main')).toContain('She rang me, and asked me to send it.');
  const address = `${server.url}/advocate/families/${consent}`;
  expect((await page.context().request.get(address)).status()).toBe(404);
  await family.check('input[name=what][value=act]');
  await family.check('input[name=how-long][value=open]');
  await family.check('input[name=whom][value=person]');
  await press(family);
  await family.waitForURL('**/complaint/advocates');
  await page.goto(address);
  expect(await banner(page)).toContain('You are acting for The first family');
  expect(await page.innerText('.app-history')).toContain('By Maya Example for the family.');
  expect(await page.innerText('body')).not.toContain(email);
  await isSound(page);
  await closeContext(family.context());
  await closeContext(page.context());
});
