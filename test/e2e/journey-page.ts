import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { everyForm, sendForms } from './journey-forms.ts';
import { pathOf } from './journey-steps.ts';

/** Runs a test on a page of its own. */
export type WithPage = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) => Promise<void>;

/** A small phone with a browser of its own for each test: nobody else's answers are in it, and it may not complain. */
export function onPhone(browser: Browser, url: string): WithPage {
  return async (options, use) => {
    const viewport = { width: 320, height: 640 };
    const context = await browser.newContext({ baseURL: url, viewport, ...options });
    const page = await context.newPage();
    const printed: string[] = [];
    page.on('console', (message) => message.type() === 'error' && printed.push(message.text()));
    page.on('pageerror', (error) => printed.push(error.message));
    try {
      await use(page);
      expect(printed, 'what the browser complained of').toEqual([]);
    } finally {
      await context.close();
    }
  };
}

/** Opens "check your answers", with every question answered. */
export async function openCheckPage(page: Page, url: string): Promise<void> {
  await sendForms(page.context(), url, everyForm);
  await page.goto('/complain/check-answers');
  expect(pathOf(page)).toBe('check-answers');
}

/** Opens a question, with those before it answered. */
export async function openQuestion(page: Page, url: string, path: string): Promise<void> {
  const before = Object.entries(everyForm).slice(0, Object.keys(everyForm).indexOf(path));
  await sendForms(page.context(), url, Object.fromEntries(before));
  await page.goto(`/complain/${path}`);
  expect(pathOf(page)).toBe(path);
}
