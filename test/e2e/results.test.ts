import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { launchBrowser } from '../browser.ts';
import { builtFolder } from '../content/built-pages.ts';
import { startServer, type TestServer } from '../server.ts';
import { sendForms, type Form } from './journey-forms.ts';
import { frozenTime } from './journey-steps.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ DIST_DIR: builtFolder, FROZEN_TIME: frozenTime });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const about = (ground: string) => ({ grounds: { grounds: ground } });
const on = (date: string) => ({ 'conference-date': { 'conference-date': date } });
const spoken = { 'spoken-to-chair': { 'spoken-to-chair': 'yes' } };
const who = (area: string, role: string) => ({ area: { area }, role: { role } });

/** Every kind of result, with its first sentence and where its button goes on. */
const kinds: readonly [string, Record<string, Form>, string, string | null][] = [
  [
    'no limit',
    { ...who('peterborough', 'parent'), ...about('information-wrong'), ...on('yesterday'), ...spoken },
    'Yes, you can complain',
    'what-happened',
  ],
  [
    'notes that have not come',
    {
      ...who('durham', 'carer'),
      ...about('conference-process'),
      ...on('1/3/2019'),
      'notes-received': { 'notes-received': 'no' },
      ...spoken,
    },
    'Yes, you can complain',
    'what-happened',
  ],
  [
    'a young person who is not named',
    { ...who('durham', 'child'), ...about('conference-process'), ...on('1 April'), ...spoken },
    'Yes, you can complain',
    'what-happened',
  ],
  [
    'late, and somebody may decide',
    { ...who('durham', 'parent'), ...about('category-of-abuse'), ...on('3 March'), ...spoken },
    'Yes, you can still send it, but it is late',
    'what-happened',
  ],
  [
    'a professional',
    {
      ...who('city-and-hackney', 'professional'),
      ...about('decision-plan-made'),
      ...on('7 April'),
      ...spoken,
    },
    'Yes, you can use this procedure',
    'what-happened',
  ],
  [
    'late, and refused',
    { ...who('tower-hamlets', 'parent'), ...about('decision-plan-made'), ...on('1 April') },
    'No, it is too late for this procedure',
    null,
  ],
  ['another role', who('city-and-hackney', 'child'), 'No, these rules are not for you', null],
  [
    'another ground',
    { ...who('tower-hamlets', 'carer'), ...about('before-conference') },
    'No, this procedure does not deal with that',
    null,
  ],
  [
    'somebody who was not there',
    { ...who('tower-hamlets', 'advocate'), attended: { attended: 'no' } },
    'No, you had to be at the conference to use this procedure',
    null,
  ],
];

test.each(kinds)(
  '%s: the first sentence, a way on, no fault that axe finds, and room on a small phone',
  async (_kind, forms, heading, next) => {
    const context = await browser.newContext({ baseURL: server.url, viewport: { width: 320, height: 640 } });
    await sendForms(context, server.url, forms);
    const page = await context.newPage();
    await page.goto('/complain/result');
    expect(await page.locator('h1').innerText()).toBe(heading);
    const goOn = page.locator('a.govuk-button--start');
    expect(await goOn.count()).toBe(next ? 2 : 0);
    if (next) expect(await goOn.first().getAttribute('href')).toBe(`/complain/${next}`);
    else
      expect(await page.locator('main a[href*="/help/"]').count(), 'somewhere else to go').toBeGreaterThan(0);
    expect(
      (await page.locator('main a[href^="tel:"]').count()) > 0 || heading.includes('use this procedure'),
      'a number to call',
    ).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violationsOn(page)).toEqual([]);
    await context.close();
  },
);
