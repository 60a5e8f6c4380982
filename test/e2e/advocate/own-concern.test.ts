import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { lodgeByForms } from '../complaint/family.ts';
import { openAccount, press, serveAdvocates, visitor } from './advocate.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const narrow = { viewport: { width: 320, height: 640 } };
const concern = {
  area: { area: 'city-and-hackney' },
  role: { role: 'professional' },
  children: { 'name-1': 'Zebedee', 'age-1': '7' },
  relation: { relation: 'health' },
};

test('a professional links their concern once, and reads at once what their line manager decides by a link', async () => {
  const { server, mail } = await serveAdvocates();
  const page = await visitor(browser, server, narrow);
  const { reference, code } = await lodgeByForms(page, concern);
  await openAccount(page, mail, { email: 'ada@nhs.example', name: 'Ada Example' });
  await page.click('text=Link a concern that you have sent');
  await page.fill('#reference', reference);
  await page.fill('#code', code);
  await press(page);
  await page.waitForURL('**/advocate/concerns/*');
  expect(await violationsOn(page)).toEqual([]);

  await page.click('#ask-next');
  await page.click('main form button');
  await page.click('#do-line-manager');
  await page.fill('#name', 'Ola Example');
  await page.fill('#email', 'ola@nhs.example');
  expect(await violationsOn(page)).toEqual([]);
  await page.click('main form button');
  await page.waitForSelector('text=They have not decided yet.');
  await page.waitForSelector('text=This page shows news at once.');

  const message = mail.arrived.findLast(({ to }) => to.includes('ola@nhs.example'))?.message ?? '';
  const link = /\/line-manager\/\w+/.exec(message.replaceAll('=\r\n', ''))?.[0] ?? '';
  const manager = await visitor(browser, server, narrow);
  for (let look = 0; look < 2; look += 1) await manager.goto(link);
  expect(await manager.innerText('main')).not.toContain('Zebedee');
  await manager.click('main form button');
  expect(await manager.innerText('.govuk-error-summary')).toContain('Select if you take it');
  expect(await violationsOn(manager)).toEqual([]);
  await manager.check('input[value=yes]');
  await manager.fill('#reasons', 'The report of the school matters.');
  await manager.click('main form button');
  await manager.waitForURL('**/line-manager/done');
  expect((await manager.goto(link))?.status()).toBe(404);

  await page.waitForSelector('text=Your line manager, Ola Example, takes it to');
  await page.goto('/advocate');
  await page.click('#own-concerns a');
  expect(await page.innerText('h1')).toBe('Where things stand');
  for (const one of [page, manager]) await closeContext(one.context());
});
