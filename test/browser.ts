import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium.ts';

// No sandbox: tests run as root in containers, and open only our own pages.
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Starts a browser for one test file; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const found = findChromium();
  if (!found.ok) throw new Error(found.reason);
  return chromium.launch({ executablePath: found.path, args });
}
