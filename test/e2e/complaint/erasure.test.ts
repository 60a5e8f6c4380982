import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { startServer, type TestServer } from '../../server.ts';
import { openQuestion, serveJourney } from '../journey-page.ts';
import { pathOf } from '../journey-steps.ts';
import { lodgeByForms, signIn } from './family.ts';
import { officer, open } from './officer.ts';

const served = serveJourney();
const story = 'They did not let me speak. The kingfisher saw it.';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Fits a small phone; axe needs scripts. */
async function look(page: Page, hasScripts = true): Promise<void> {
  if (hasScripts) expect(await violationsOn(page), page.url()).toEqual([]);
  if (page.viewportSize()?.width === 320)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('whoever saved a draft can delete it, and the code then finds nothing', async () => {
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await openQuestion(page, served.server.url, 'what-happened');
      await page.fill('#what-happened', story);
      await button(page, 'Save and come back later').click();
      const code = (await page.locator('.app-access-code').innerText()).trim();
      await link(page, 'Delete my answers').click();
      await look(page, javaScriptEnabled);
      await link(page, 'No, keep them').click();
      expect(pathOf(page)).toBe('saved');
      await link(page, 'Delete my answers').click();
      await button(page, 'Yes, delete my answers').click();
      expect(pathOf(page)).toBe('erased');
      expect(await page.innerText('h1')).toBe('Your answers are deleted');
      await look(page, javaScriptEnabled);
      await page.goto('/complain/what-happened');
      expect(pathOf(page)).toBe('return');
      await page.fill('#code', code);
      await button(page, 'Go on').click();
      expect(await page.innerText('.govuk-error-summary')).toContain('We cannot find a saved complaint');
    });
  });
});

describe('a complaint that was sent', () => {
  let server: TestServer;
  let browser: Browser;
  let staff: Page;
  beforeAll(async () => {
    server = await startServer({ SEED_DEMO: '1', KEEP_RECORD_YEARS: '6' });
    browser = await launchBrowser();
    staff = await officer(browser, server, true);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const told = {
    'what-happened': { 'what-happened': story },
    contact: { contact: 'email', email: 'kingfisher@example.org' },
  };

  async function ask(page: Page, javaScriptEnabled: boolean): Promise<void> {
    await page.click('#do-erasure');
    await look(page, javaScriptEnabled);
    expect(await page.innerText('main')).toContain('They keep it for 6 years');
    await page.fill('#text', 'All about the kingfisher.');
    await button(page, 'Ask them to delete it').click();
    await page.waitForURL('**/complaint');
    expect(await page.locator('#do-erasure').count()).toBe(0);
    expect(await page.innerText('main')).toContain('They must answer you here.');
  }

  async function answer(reference: string, choice: string, reason: string): Promise<void> {
    await open(staff, reference);
    expect(await staff.innerText('.app-waiting')).toContain('Deletion is asked for');
    await staff.locator('.app-waiting').getByRole('link', { name: 'Answer it' }).click();
    await look(staff);
    await button(staff, 'Send the answer').click();
    await look(staff);
    expect(await staff.innerText('.govuk-error-summary')).toContain('Select what you answer');
    await staff.check(`main input[value="${choice}"]`);
    await staff.fill('#note', reason);
    await button(staff, 'Send the answer').click();
    await staff.waitForURL(/\/staff\/complaints\/[^/]+$/);
  }

  test.each([true, false])(
    'is deleted in part while it goes on, and wholly once it has ended (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const viewport = { width: 320, height: 640 };
      const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled, viewport });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const kept = await lodgeByForms(page, told);
      await signIn(page, kept);
      await ask(page, javaScriptEnabled);
      await answer(kept.reference, 'partly', 'We still need what you wrote.');
      expect(await staff.content()).not.toContain('kingfisher@example.org');
      expect(await staff.content()).toContain(story);
      await page.goto('/complaint');
      expect(await page.innerText('.app-history li:first-child')).toContain('We still need what you wrote.');
      await page.click('#do-withdraw');
      await page.fill('#reason', 'Because of the kingfisher.');
      await page.check('#sure');
      await button(page, 'Withdraw my complaint').click();
      await page.waitForURL('**/complaint');
      await ask(page, javaScriptEnabled);
      await answer(kept.reference, 'granted', 'As you asked.');
      expect((await staff.content()).toLowerCase()).not.toContain('kingfisher');
      expect(await staff.innerText('main')).toContain('Removed on request');
      await page.goto('/complaint');
      await look(page, javaScriptEnabled);
      expect((await page.content()).toLowerCase()).not.toContain('kingfisher');
      expect(await page.innerText('.app-history li:first-child')).toContain('As you asked.');
      expect(await (await page.request.get('/complaint/record.zip')).body()).not.toHaveLength(0);
      await closeContext(context);
    },
    120_000,
  );
});
