import { describe, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { pdf, note, photoWithPlace } from '../builders/some-files.ts';
import { openQuestion, serveJourney } from './journey-page.ts';
import { goOn, pathOf } from './journey-steps.ts';

const served = serveJourney();

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('files are added, seen and removed, and one that cannot be taken loses no other', async () => {
    await served.withPage({ javaScriptEnabled }, async (page) => {
      await openQuestion(page, served.server.url, 'evidence');
      const list = page.locator('.moj-multi-file-upload__list');
      const add = async () => {
        await page.getByRole('button', { name: 'Add these files' }).click();
        await page.waitForLoadState();
      };
      await page
        .locator('#files')
        .setInputFiles([await photoWithPlace(), pdf(), note('script.html', '<html></html>')]);
      await add();
      await page.locator('.govuk-error-summary').waitFor();
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.locator('.govuk-error-summary a').allInnerTexts()).toEqual([
        'We cannot take “script.html”. Choose a PDF, Word file, picture, sound or plain text',
      ]);
      expect(await list.locator('.moj-multi-file-upload__message').allInnerTexts()).toEqual([
        expect.stringMatching(/^photo\.jpg \(\d KB\)$/),
        'letter.pdf (1 KB)',
      ]);
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Remove letter.pdf' }).click();
      await page.locator('.govuk-error-summary').waitFor({ state: 'detached' });
      expect(await list.locator('.moj-multi-file-upload__message').allInnerTexts()).toHaveLength(1);
      await page.locator('#files').setInputFiles([note()]);
      await goOn(page);
      await page.waitForURL('**/your-name');
      await page.goto('/complain/evidence');
      expect(await list.locator('.moj-multi-file-upload__message').allInnerTexts()).toHaveLength(2);
      expect(pathOf(page)).toBe('evidence');
    });
  });
});
