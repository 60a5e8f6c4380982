import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { startServer, type TestServer } from '../../server.ts';
import { codeAt, comeIn, setUpSecondStep, signIn } from '../complaint/officer.ts';

const password = 'seven grey boats at noon';
let browser: Browser;
let server: TestServer;
let admin: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({ SEED_DEMO: '1' });
  admin = await comeIn(browser, server, 'Staff account');
  await admin.waitForURL('**/staff');
});
afterAll(async () => {
  await closeContext(admin.context());
  await browser.close();
  await server.stop();
});

async function visitor(): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

test('somebody is invited, comes in by two steps, sees one partnership alone, and is out when suspended', async () => {
  await admin.goto('/staff');
  const references = (text: string) => admin.locator(`tr:has-text("${text}") a`).first();
  const durham = await references('County Durham').getAttribute('href');
  const hackney = await references('Hackney').getAttribute('href');
  await admin.goto('/staff/users/invite');
  await admin.click('main form button');
  expect(await admin.locator('.govuk-error-summary li').count()).toBe(3);
  expect(await violationsOn(admin)).toEqual([]);
  await admin.fill('#email', 'new@durham.example');
  await admin.fill('#name', 'Noor Ahmed');
  await admin.check('input[name="roles-durham"][value="officer"]');
  await admin.click('main form button');
  const link = await admin.locator('#link').innerText();

  const noor = await visitor();
  await noor.goto(new URL(link.trim()).pathname);
  expect(await violationsOn(noor)).toEqual([]);
  await noor.fill('#password', 'new@durham.example');
  await noor.click('main form button[type=submit]');
  expect(await noor.locator('.govuk-error-summary').innerText()).toContain('your address');
  await noor.fill('#password', password);
  await noor.click('main form button[type=submit]');
  await noor.waitForURL('**/second-factor/set-up');
  expect(await violationsOn(noor)).toEqual([]);
  // The password alone opens nothing.
  expect((await noor.request.get('/staff', { maxRedirects: 0 })).status()).toBe(303);
  const secret = await setUpSecondStep(noor, server);
  await noor.waitForURL('**/staff');
  const areas = await noor.locator('tbody tr td:last-child').allInnerTexts();
  expect(areas.length).toBeGreaterThan(0);
  for (const area of areas) expect(area).toContain('County Durham');

  const answerTo = async (path: string, form?: Record<string, string>) => {
    const headers = { Origin: server.url };
    const answer = form
      ? await noor.request.post(path, { form, headers })
      : await noor.request.get(path, { headers });
    return [answer.status(), await answer.text()];
  };
  expect((await answerTo(durham!))[0]).toBe(200);
  const nothing = '/staff/complaints/0123456789abcdef0123456789abcdef';
  const forms = ['', '/new-code', '/link', '/looks', '/files/1', '/step?stage=step-1&step=meeting-held'];
  for (const form of forms) {
    expect(await answerTo(hackney! + form), form).toEqual(await answerTo(nothing + form));
    expect((await answerTo(hackney! + form))[0]).toBe(404);
  }
  const typed = { position: '1', note: 'By hand.', date: 'today' };
  expect(await answerTo(`${hackney}/new-code`, typed)).toEqual(await answerTo(`${nothing}/new-code`, typed));
  for (const page of ['/staff/users', '/staff/audit', '/staff/mailbox'])
    expect((await answerTo(page))[0]).toBe(404);

  // A second visit asks for the code, and takes no code twice.
  const again = await visitor();
  await signIn(again, 'new@durham.example', password);
  await again.waitForURL('**/second-factor');
  expect(await violationsOn(again)).toEqual([]);
  await again.fill('#code', '000000');
  await again.click('main form button[type=submit]');
  expect(await again.locator('.govuk-error-summary').innerText()).toContain('does not work');

  // What was typed when the visit is over is not lost: it goes on once both steps are done.
  await noor.goto(`${durham}/new-code`);
  await noor.fill('#note', 'I rang the number that we have.');
  await noor.context().clearCookies({ name: 'staff' });
  await noor.click('main form button');
  expect(await violationsOn(noor)).toEqual([]);
  await noor.fill('#email', 'new@durham.example');
  await noor.fill('#password', password);
  await noor.click('main form button[type=submit]');
  await noor.fill('#code', codeAt(secret, server.now() + 30_000));
  await noor.click('main form button[type=submit]');
  expect(await noor.locator('h1').innerText()).toBe('The new access code');

  await admin.goto('/staff/users');
  expect(await violationsOn(admin)).toEqual([]);
  await admin.click('text=Noor Ahmed');
  expect(await violationsOn(admin)).toEqual([]);
  await admin.click('main button:text-is("Suspend")');
  await admin.waitForURL('**/staff/users');
  expect((await noor.request.get('/staff', { maxRedirects: 0 })).headers()['location']).toBe(
    '/staff/sign-in',
  );

  await admin.goto(`${durham}/looks`);
  expect(await admin.locator('tbody').innerText()).toContain('Noor Ahmed');
  await admin.goto('/staff/audit');
  await admin.click('main form button');
  expect(await admin.locator('#checked').innerText()).toContain('Every seal fits');
  expect(await violationsOn(admin)).toEqual([]);
  for (const page of [noor, again]) await closeContext(page.context());
});
