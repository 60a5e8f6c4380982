import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { closeContext, launchBrowser } from '../browser.ts';
import { builtFolder } from '../content/built-pages.ts';
import { startServer, type TestServer } from '../server.ts';
import { everyForm, sendForms } from './journey-forms.ts';
import { frozenTime, pathOf } from './journey-steps.ts';

/** Runs a test on a page of its own. */
export type WithPage = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) => Promise<void>;

/** What the tests of a file share; there once its first test runs. */
interface Served {
  server: TestServer;
  browser: Browser;
  withPage: WithPage;
}

/** Starts the service at a fixed time and a browser before the tests of a file, and ends both after them. */
export function serveJourney(): Served {
  const served = {} as Served;
  beforeAll(async () => {
    served.server = await startServer({ DIST_DIR: builtFolder, FROZEN_TIME: frozenTime });
    served.browser = await launchBrowser();
    served.withPage = onPhone(served.browser, served.server.url);
  });
  afterAll(async () => {
    await served.browser?.close();
    await served.server?.stop();
  });
  return served;
}

/** A small phone with a browser of its own for each test: nobody else's answers are in it, and it may not complain. */
function onPhone(browser: Browser, url: string): WithPage {
  return async (options, use) => {
    const viewport = { width: 320, height: 640 };
    const context = await browser.newContext({ baseURL: url, viewport, ...options });
    const page = await context.newPage();
    const printed: string[] = [];
    // A form that asks for a code, or has a fault in it, is answered with a status that browsers print.
    const isExpected = (text: string) => /status of (401|422)/.test(text);
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) printed.push(message.text());
    });
    page.on('pageerror', (error) => printed.push(error.message));
    try {
      await use(page);
      expect(printed, 'what the browser complained of').toEqual([]);
    } finally {
      await closeContext(context);
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
