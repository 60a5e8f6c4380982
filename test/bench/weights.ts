import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';

export interface Weights {
  /** A question page with an empty cache: page, styles, scripts, icon, in bytes as sent (Brotli). */
  readonly firstVisit: number;
  /** The next question, with what is cached. */
  readonly laterVisit: number;
  /** What the tracker adds in scripts to those of a question page, its inline ones too. */
  readonly island: number;
}

/** Weighs pages in a real browser, as bytes of the bodies that crossed the wire. */
export async function weigh(url: string, complaint: { reference: string; code: string }): Promise<Weights> {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}/complain`);
    await page.waitForLoadState('networkidle');
    const first = await sent(page);
    await page.check('input[value=durham]');
    await page.click('main form button');
    await page.waitForLoadState('networkidle');
    const later = await sent(page);
    await page.goto(`${url}/complaint/sign-in`);
    await page.fill('#reference', complaint.reference);
    await page.fill('#code', complaint.code);
    await page.click('main form button');
    await page.waitForSelector('text=This page shows news at once');
    return { firstVisit: first.all, laterVisit: later.all, island: (await sent(page)).scripts };
  } finally {
    await browser.close();
  }
}

/** The bytes of bodies that were not taken from the cache. Chromium asks for the icon by itself: it is added. */
async function sent(page: Page): Promise<{ all: number; scripts: number }> {
  const measured = await page.evaluate(async () => {
    const entries = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
    const fresh = entries.filter(({ transferSize }) => transferSize > 0);
    const sum = (list: PerformanceResourceTiming[]) =>
      list.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
    const inline = [...document.querySelectorAll('script:not([src])')]
      .map(({ textContent }) => textContent ?? '')
      .join('');
    return { all: sum(fresh), scripts: sum(fresh.filter(({ name }) => name.endsWith('.js'))), inline };
  });
  return { all: measured.all, scripts: measured.scripts + brotliCompressSync(measured.inline).length };
}
