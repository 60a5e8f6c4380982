import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findQuickChromium } from './chromium.ts';

// No sandbox: tests run as root in containers, and open only our own pages. So few processes do, which a small
// machine needs a quarter less time for.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--in-process-gpu',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=2',
  // No page is open for long enough to gain from it.
  '--js-flags=--no-opt,--no-maglev',
];

/** Starts a browser for one test file; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const found = findQuickChromium();
  if (!found.ok) throw new Error(found.reason);
  return chromium.launch({ executablePath: found.path, args });
}

/**
 * Closes a visitor's browser, with all its pages.
 * Chromium can wait for ever to close a page that is still loading, so every page is left for an empty one first.
 */
export async function closeContext(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.goto('about:blank')));
  await context.close();
}
