import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { lodge, signIn } from './family.ts';
import { open } from './officer.ts';
import { answers, telling } from './telling.ts';
import { serveWithOfficer } from './with-officer.ts';

const { pick, type } = answers;
const ask = 'main button[name=advocate]';
/** Words that ask a young person to have somebody's leave. */
const leave = /permission|(parent|carer|mum|dad|adult)[^.]{0,40}\b(agree|allow|say yes|know about)/i;

const looked = new Set<string>();

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  const served = serveWithOfficer(javaScriptEnabled);
  let page: Page;

  beforeAll(async () => {
    const viewport = { width: 320, height: 640 };
    const context = await served.browser.newContext({
      baseURL: served.server.url,
      javaScriptEnabled,
      viewport,
    });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
  });

  afterAll(async () => {
    if (page) await closeContext(page.context());
  });

  /** A page in the words for young people: it fits, and offers an advocate or says how the request stands. */
  async function look(shown: Page): Promise<void> {
    expect(await shown.locator('.app-advocate').count(), shown.url()).toBe(1);
    expect(await shown.innerText('main')).not.toMatch(leave);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const kind = new URL(shown.url()).pathname;
    if (!javaScriptEnabled || looked.has(kind)) return;
    looked.add(kind);
    expect(await violationsOn(shown), kind).toEqual([]);
  }

  const own = { area: pick('tower-hamlets'), role: pick('child') };

  test('every page after "Who are you?" offers an advocate; one press keeps what is typed, and staff must answer', async () => {
    const shown: string[] = [];
    const kept = await lodge(page, telling({ ...own, 'acting-for': pick('child') }), async (each) => {
      const place = new URL(each.url()).pathname.split('/').at(-1)!;
      shown.push(place);
      if (place === 'area' || place === 'role') return;
      await look(each);
      if (place !== 'what-happened') return;
      await each.fill('#what-happened', 'Nobody asked me.');
      await each.click(ask);
      await each.waitForURL('**/what-happened*');
      expect(await each.inputValue('#what-happened')).toBe('Nobody asked me.');
      expect(await each.locator('.govuk-error-summary').count()).toBe(0);
      expect(await each.innerText('.app-advocate')).toContain(
        'We pass this on when you send your complaint.',
      );
      expect(await each.locator(ask).count()).toBe(0);
    });
    expect(shown).toEqual(
      expect.arrayContaining(['grounds', 'result', 'check-answers', 'declaration', 'sent']),
    );
    expect(await page.innerText('.app-advocate')).toContain('They must answer you here.');
    await served.staff.goto('/staff');
    expect(await served.staff.innerText('tbody tr:first-child')).toContain(kept.reference);
    expect(await served.staff.innerText('tbody tr:first-child')).toContain('An advocate is asked for');
    await open(served.staff, kept.reference);
    await served.staff.click('main a:has-text("Arrange an advocate")');
    await served.staff.fill('#note', 'Jo Example is your advocate. Jo will write to you here.');
    if (javaScriptEnabled) expect(await violationsOn(served.staff)).toEqual([]);
    await served.staff.click('main form button');
    await served.staff.waitForURL(/complaints\/[^/]+$/);
    await signIn(page, kept);
    await look(page);
    expect(await page.innerText('.app-advocate')).toContain('Jo Example is your advocate.');
  });

  test('every page of the tracker offers one, and keeps what is typed', async () => {
    for (const choice of ['add-information', 'question', 'withdraw', 'calendar']) {
      await page.goto(`/complaint/${choice}`);
      await look(page);
    }
    await page.goto('/complaint/add-information');
    await page.fill('#text', 'One more thing.');
    await page.click(ask);
    await page.waitForSelector('text=They must answer you here.');
    expect(await page.inputValue('#text')).toBe('One more thing.');
    await page.click('main form button:not(.govuk-button--secondary)');
    await page.waitForURL('**/complaint');
    expect(await page.innerText('.app-history')).toContain('One more thing.');
    expect(await page.innerText('.app-history')).toContain('You asked for an advocate');
  });

  test('the page with the return code offers one too, and shows the code again after the press', async () => {
    const context = await served.browser.newContext({ baseURL: served.server.url, javaScriptEnabled });
    const saved = await context.newPage();
    await saved.setViewportSize({ width: 320, height: 640 });
    await saved.goto('/complain');
    for (const place of ['area', 'role'] as const) {
      await own[place](saved);
      await saved.click('main form button:not(.govuk-button--secondary)');
    }
    await saved.goto('/complain/saved');
    await look(saved);
    const code = await saved.innerText('#access-code');
    await saved.click(ask);
    await saved.waitForURL('**/saved#advocate');
    await look(saved);
    expect(await saved.innerText('#access-code')).toBe(code);
    expect(await saved.innerText('.app-advocate')).toContain('We pass this on when you send your complaint.');
    await closeContext(context);
  });

  // What is looked for stands in the pages as they come: scripts change nothing of it.
  if (javaScriptEnabled) return;

  test('nobody else is asked if they want one', async () => {
    const context = await served.browser.newContext({ baseURL: served.server.url, javaScriptEnabled });
    const parent = await context.newPage();
    const none = async (each: Page) => expect(await each.locator('.app-advocate').count()).toBe(0);
    await lodge(
      parent,
      telling({ area: pick('durham'), 'your-name': type('your-name', 'Ada Example') }),
      none,
    );
    await parent.click('main form button:not([type=button])');
    await parent.waitForURL('**/complaint');
    await none(parent);
    await closeContext(context);
  });
});
