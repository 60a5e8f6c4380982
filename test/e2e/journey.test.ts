import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { openCheckPage, openQuestion, serveJourney } from './journey-page.ts';
import { afterResult, beforeResult, goOn, pathOf, type Step } from './journey-steps.ts';

const served = serveJourney();

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
  if (error !== null) await expectsError(page, path, error, check);
  await answer(page);
  await goOn(page);
}

async function expectsError(page: Page, path: string, error: string, check: (page: Page) => Promise<void>) {
  await goOn(page);
  expect(pathOf(page)).toBe(path);
  await expect.poll(() => page.title()).toMatch(/^Error: /);
  const summary = page.locator('.govuk-error-summary');
  expect(await summary.getByRole('link').first().innerText()).toBe(error);
  const target = await summary.getByRole('link').first().getAttribute('href');
  expect(await page.locator(target!).count(), `${target} is on the page`).toBe(1);
  await check(page);
}

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('a parent comes from the first question to the sent page, past an error on each', async () => {
    await served.withPage({ javaScriptEnabled }, async (page) => {
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
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await openCheckPage(page, served.server.url);
      const pages = [
        ...beforeResult.map(({ path }) => path),
        'result',
        ...afterResult.map(({ path }) => path),
      ];
      for (const path of pages.toReversed()) {
        await page.getByRole('link', { name: 'Back', exact: true }).click();
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
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await openQuestion(page, served.server.url, 'children');
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
  await served.withPage({}, async (page) => {
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
