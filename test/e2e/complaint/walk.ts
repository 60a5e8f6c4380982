import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { closeContext } from '../../browser.ts';
import { lodge, signIn } from './family.ts';
import { open, record } from './officer.ts';
import type { Walk } from './walks.ts';
import type { Served } from './with-officer.ts';

type Look = (page: Page) => Promise<void>;

/** Goes from the start page to the outcome on a small phone. Every page fits on it, and is handed to `look`. */
export async function walk(served: Served, { telling, steps, result }: Walk, look: Look): Promise<void> {
  const context = await served.browser.newContext({
    baseURL: served.server.url,
    javaScriptEnabled: served.javaScriptEnabled,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const fits: Look = async (shown) => {
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await look(shown);
  };
  const kept = await lodge(page, telling, fits);
  await page.click('main form button:not([type=button])');
  await page.waitForURL('**/complaint');
  await open(served.staff, kept.reference);
  for (const step of steps) {
    if (step !== 'family') await record(served.staff, served.server, step);
    else {
      await askForNextStage(page, fits);
      await served.staff.reload();
    }
  }
  await signIn(page, kept);
  await fits(page);
  expect(await page.innerText('.app-standing')).toContain(result);
  await closeContext(context);
}

async function askForNextStage(page: Page, look: Look): Promise<void> {
  await page.goto('/complaint');
  await look(page);
  await page.click('#ask-next');
  await look(page);
  await page.fill('#reasons', 'We are not satisfied with the answer.');
  await page.click('main form button');
  await page.waitForURL('**/complaint');
}
