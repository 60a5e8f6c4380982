import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { note } from '../builders/some-files.ts';
import { openQuestion, serveJourney } from './journey-page.ts';
import { pathOf } from './journey-steps.ts';

const served = serveJourney();
const megabyte = 1024 * 1024;

const add = (page: Page) => page.getByRole('button', { name: 'Add these files' }).click();
const status = (page: Page) => page.locator('.moj-multi-file-upload [role=status]');

/** A line as slow as that, in bytes a second. */
async function slowDown(page: Page, uploadThroughput: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const line = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput };
  await browser.send('Network.emulateNetworkConditions', line);
}

test('each file shows how far it is, and the one that is being sent is named', async () => {
  await served.withPage({}, async (page) => {
    await openQuestion(page, served.server.url, 'evidence');
    await slowDown(page, megabyte / 4);
    const files = [note('first.txt', 'a'.repeat(megabyte / 4)), note('second.txt', 'b'.repeat(megabyte / 2))];
    await page.locator('#files').setInputFiles(files);
    await add(page);
    await page.getByText('Sending second.txt', { exact: true }).waitFor();
    const bars = page.locator('progress');
    const values = await bars.evaluateAll((all) => all.map((bar) => (bar as HTMLProgressElement).value));
    expect(values[0]).toBe(1);
    expect(values[1]).toBeLessThan(1);
    expect(await bars.first().getAttribute('aria-label')).toBe('Sending first.txt');
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('.moj-multi-file-upload__message').first().waitFor();
    expect(await page.locator('.moj-multi-file-upload__message').allInnerTexts()).toEqual([
      'first.txt (256 KB)',
      'second.txt (512 KB)',
    ]);
  });
});

test('a file that is too large is told before it is sent', async () => {
  await served.withPage({}, async (page) => {
    await openQuestion(page, served.server.url, 'evidence');
    await page.locator('#files').setInputFiles([note('long.txt', 'a'.repeat(20 * megabyte + 1))]);
    await add(page);
    await page.getByText('“long.txt” is larger than 20 MB. Choose a smaller file').waitFor();
    expect(await page.locator('progress').count()).toBe(0);
  });
});

test('when the line is cut, it says so, and the files are still chosen', async () => {
  await served.withPage({}, async (page) => {
    await openQuestion(page, served.server.url, 'evidence');
    await page.locator('#files').setInputFiles([note()]);
    await page.route('**/complain/evidence', (route) => route.abort('connectionreset'));
    page.removeAllListeners('console');
    await add(page);
    await page.getByText('The files did not reach us.').waitFor();
    expect(await status(page).getAttribute('class')).toContain('govuk-error-message');
    await page.unroute('**/complain/evidence');
    await add(page);
    await page.locator('.moj-multi-file-upload__message').waitFor();
  });
});

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('files that come when the page has ended are told as lost, once the code is there', async () => {
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await openQuestion(page, served.server.url, 'evidence');
      await page.goto('/complain/saved');
      const code = (await page.locator('.app-access-code').innerText()).trim();
      await page.goto('/complain/evidence');
      await page.context().clearCookies({ name: 'draft' });
      await page.locator('#files').setInputFiles([note('late.txt')]);
      await add(page);
      await page.locator('#code').fill(code);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.waitForURL('**/complain/evidence**');
      expect(pathOf(page)).toBe('evidence');
      expect(await page.locator('.govuk-error-summary a').innerText()).toBe(
        '“late.txt” did not reach us, as the page had ended. Choose it again',
      );
    });
  });
});
