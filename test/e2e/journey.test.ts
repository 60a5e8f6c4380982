import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { launchBrowser } from '../browser.ts';
import { builtFolder } from '../content/built-pages.ts';
import { startServer, type TestServer } from '../server.ts';
import {
  afterResult,
  answerAll,
  beforeResult,
  frozenTime,
  goOn,
  pathOf,
  toCheckPage,
  toResult,
  type Step,
} from './journey-steps.ts';

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

/** A browser of its own for each test: nobody else's answers are in it. */
async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 320, height: 640 },
    ...options,
  });
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
}

async function expectsToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth), pathOf(page)).toBeLessThanOrEqual(
    320,
  );
}

/** Sends the page empty, looks at what it says, then answers it. */
async function failThenAnswer(
  page: Page,
  { path, heading, error, answer }: Step,
  check: (page: Page) => Promise<void>,
) {
  expect(pathOf(page)).toBe(path);
  expect(await page.locator('h1').innerText()).toBe(heading);
  await check(page);
  await goOn(page);
  expect(pathOf(page)).toBe(path);
  expect(await page.title()).toMatch(/^Error: /);
  const summary = page.locator('.govuk-error-summary');
  expect(await summary.getByRole('link').first().innerText()).toBe(error);
  const target = await summary.getByRole('link').first().getAttribute('href');
  expect(await page.locator(target!).count(), `${target} is on the page`).toBe(1);
  await check(page);
  await answer(page);
  await goOn(page);
}

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('a parent comes from the first question to the sent page, past an error on each', async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await page.goto('/complain');
      for (const step of beforeResult) await failThenAnswer(page, step, expectsToFit);
      expect(await page.locator('h1').innerText()).toBe('Yes, you can complain');
      await expectsToFit(page);
      await page.getByRole('button', { name: 'Write your complaint' }).first().click();
      for (const step of afterResult) await failThenAnswer(page, step, expectsToFit);
      expect(pathOf(page)).toBe('check-answers');
      await expectsToFit(page);
      const answers = await page.locator('main').innerText();
      for (const told of [
        'Wednesday 1 April 2026',
        'A report had <b>the wrong</b> child in it.',
        'Ash, 7',
        'Do not leave a message',
      ]) {
        expect(answers).toContain(told);
      }
      await goOn(page);
      expect(pathOf(page)).toBe('declaration');
      await expectsToFit(page);
      await page.getByRole('button', { name: 'Send it now' }).click();
      expect(pathOf(page)).toBe('sent');
    });
  });

  test('Back leads through the same pages, with the answers on them', async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await toCheckPage(page);
      const pages = [
        ...beforeResult.map(({ path }) => path),
        'result',
        ...afterResult.map(({ path }) => path),
      ];
      for (const path of pages.toReversed()) {
        await page.getByRole('link', { name: 'Back' }).click();
        expect(pathOf(page)).toBe(path);
        if (path === 'your-name') expect(await page.locator('#your-name').inputValue()).toBe('Sam Example');
        if (path === 'conference-date') {
          expect(await page.locator('#conference-date').inputValue()).toBe('Wednesday 1 April 2026');
        }
      }
      expect(await page.locator('input[value="durham"]').isChecked()).toBe(true);
    });
  });

  test('children are added and removed, and nothing that was typed is lost', async () => {
    await withPage({ javaScriptEnabled }, async (page) => {
      await toResult(page);
      await page.getByRole('button', { name: 'Write your complaint' }).first().click();
      await answerAll(page, afterResult.slice(0, 3));
      await page.locator('#name-1').fill('Ash');
      await page.getByRole('button', { name: 'Add another child' }).click();
      await page.locator('#name-2').fill('Robin');
      await page.getByRole('button', { name: 'Add another child' }).click();
      await page.getByRole('button', { name: 'Remove child 1' }).click();
      expect(await page.locator('#name-1').inputValue()).toBe('Robin');
      await page.locator('#age-1').fill('not born yet');
      await page.locator('#age-1').press('Enter');
      expect(pathOf(page)).toBe('relation');
    });
  });
});

test('axe finds nothing wrong on any page, nor with its errors', async () => {
  await withPage({}, async (page) => {
    const check = async () => expect(await violationsOn(page), pathOf(page)).toEqual([]);
    await page.goto('/complain');
    for (const step of beforeResult) await failThenAnswer(page, step, check);
    await check();
    await page.getByRole('button', { name: 'Write your complaint' }).first().click();
    for (const step of afterResult) await failThenAnswer(page, step, check);
    await check();
    await goOn(page);
    await check();
  });
});

describe('Change', () => {
  test('comes back to the check page, with the new answer', async () => {
    await withPage({}, async (page) => {
      await toCheckPage(page);
      await page.getByRole('link', { name: 'Change your name' }).click();
      await page.locator('#your-name').fill('Alex Example');
      await goOn(page);
      expect(pathOf(page)).toBe('check-answers');
      expect(await page.locator('main').innerText()).toContain('Alex Example');
    });
  });

  test('of the date shows the new result, and asks only what it opens', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await toCheckPage(page);
      await page.getByRole('link', { name: 'Change date of the conference' }).click();
      await page.locator('#conference-date').fill('3 March');
      await goOn(page);
      expect(await page.locator('h1').innerText()).toBe('Yes, you can still send it, but it is late');
      await page.getByRole('button', { name: 'Send it late and say why' }).first().click();
      expect(pathOf(page)).toBe('why-late');
      await page.locator('#why-late').fill('I was ill.');
      await goOn(page);
      expect(pathOf(page)).toBe('check-answers');
      expect(await page.locator('main').innerText()).toContain(
        'The chairperson decides if it will be taken.',
      );
    });
  });

  test('can be left by Back, with nothing changed', async () => {
    await withPage({}, async (page) => {
      await toCheckPage(page);
      await page.getByRole('link', { name: 'Change your name' }).click();
      await page.getByRole('link', { name: 'Back' }).click();
      expect(pathOf(page)).toBe('check-answers');
    });
  });
});

test('a story that is too long is said so before it is sent, and is kept when it is', async () => {
  await withPage({}, async (page) => {
    await toResult(page);
    await page.getByRole('button', { name: 'Write your complaint' }).first().click();
    const story = 'a'.repeat(9_999) + 'é✓🙂';
    await page.locator('#what-happened').fill(story);
    await page.getByText('You have 3 characters too many').first().waitFor();
    await goOn(page);
    expect(await page.locator('.govuk-error-summary').innerText()).toContain(
      'Your text is 3 characters too long.',
    );
    expect(await page.locator('#what-happened').inputValue()).toBe(story);
    await page.locator('#what-happened').fill('a'.repeat(10_000));
    await goOn(page);
    expect(pathOf(page)).toBe('what-you-want');
  });
});

describe('the way in', () => {
  test('somebody who comes back goes on where they were', async () => {
    await withPage({}, async (page) => {
      await page.goto('/complain');
      await answerAll(page, beforeResult.slice(0, 3));
      await page.goto('/complain');
      expect(pathOf(page)).toBe('conference-date');
    });
  });

  test('a page that is not reached yet leads to what is missing', async () => {
    await withPage({}, async (page) => {
      await page.goto('/complain');
      for (const path of ['result', 'needs', 'check-answers', 'declaration', 'deadline.ics']) {
        await page.goto(`/complain/${path}`);
        expect(pathOf(page), path).toBe('area');
      }
    });
  });

  test('without a draft every page leads to the first question', async () => {
    await withPage({}, async (page) => {
      await page.goto('/complain/check-answers');
      expect(pathOf(page)).toBe('area');
    });
  });

  test('a question that does not exist is not found', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/complain');
      const response = await page.request.get('/complain/the-weather');
      expect(response.status()).toBe(404);
    });
  });
});

test('the reminder is a whole day with a neutral name and an alarm, and says nothing more', async () => {
  await withPage({}, async (page) => {
    await toResult(page);
    const response = await page.request.get('/complain/deadline.ics');
    expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const file = await response.text();
    expect(file).toContain('DTSTART;VALUE=DATE:20260417');
    expect(file).toMatch(/^SUMMARY:Reminder/m);
    expect(file).toContain('BEGIN:VALARM');
    expect(file).not.toMatch(/complain|child|conference|durham|protect|127\.0\.0\.1/i);
  });
});

test('no answer is in an address, a title or the history of the browser', async () => {
  await withPage({}, async (page) => {
    const seen: string[] = [];
    page.on('framenavigated', () => seen.push(page.url()));
    page.on('load', async () => seen.push(await page.title()));
    await toCheckPage(page);
    expect(seen.join('\n')).not.toMatch(/Sam|Ash|07700|Polish|durham|2026|mother/i);
  });
});

test('a page with answers is not kept by the browser or anything on the way', async () => {
  await withPage({}, async (page) => {
    await toCheckPage(page);
    const response = await page.request.get('/complain/check-answers');
    expect(response.headers()).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });
});
