import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { openQuestion, serveJourney } from './journey-page.ts';
import { pathOf } from './journey-steps.ts';

// The service stands still: only the browser's clock goes on.
const served = serveJourney();

const warning = (page: Page) => page.getByRole('alertdialog', { name: 'Do you need more time?' });
const stay = (page: Page) => page.getByRole('button', { name: 'Stay on this page' });

/** Opens a question in a browser whose clock can be moved on. */
async function openStory(page: Page): Promise<void> {
  await page.clock.install();
  await openQuestion(page, served.server.url, 'what-happened');
  await page.waitForFunction(() => document.querySelector('.govuk-frontend-supported'));
  await page.waitForLoadState('networkidle');
}

test('without scripts, a line says until when the page works, in London time', async () => {
  await served.withPage({ javaScriptEnabled: false }, async (page) => {
    await openQuestion(page, served.server.url, 'role');
    expect(await page.innerText('main')).toContain('This page works until 11:30am. Save before then.');
    expect(await warning(page).count()).toBe(0);
    await page.goto('/complain/saved');
    expect(await page.innerText('main')).toContain('This page works until 11:30am.');
    await page.goto('/areas');
    expect(await page.innerText('main')).not.toContain('This page works');
  });
});

describe('five minutes before the end', () => {
  test('a warning takes the focus, says when, and axe finds nothing wrong with it', async () => {
    await served.withPage({}, async (page) => {
      await openStory(page);
      await page.focus('#what-happened');
      await page.clock.fastForward('24:30');
      expect(await warning(page).count()).toBe(0);
      await page.clock.fastForward('00:45');
      await warning(page).waitFor();
      expect(await warning(page).innerText()).toContain('This page works until 11:30am.');
      expect(await stay(page).evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.getByRole('button', { name: 'Exit this page' }).isVisible()).toBe(true);
    });
  });

  test.each(['a press', 'Escape'])(
    '%s gives another half hour, and the place in the page is kept',
    async (how) => {
      await served.withPage({}, async (page) => {
        await openStory(page);
        await page.focus('#what-happened');
        await page.clock.fastForward('25:30');
        const asked = page.waitForResponse('**/complain/stay');
        await (how === 'Escape' ? page.keyboard.press('Escape') : stay(page).click());
        expect((await asked).status()).toBe(200);
        await warning(page).waitFor({ state: 'hidden' });
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('what-happened');
        await page.clock.fastForward('24:00');
        expect(await warning(page).count()).toBe(0);
        await page.clock.fastForward('02:00');
        await warning(page).waitFor();
      });
    },
  );

  test('whoever is typing is not disturbed, and gets more time', async () => {
    await served.withPage({}, async (page) => {
      await openStory(page);
      await page.clock.fastForward('23:00');
      await page.locator('#what-happened').pressSequentially('They');
      const asked = page.waitForResponse('**/complain/stay');
      await page.clock.fastForward('02:30');
      await asked;
      expect(await warning(page).count()).toBe(0);
      expect(await page.inputValue('#what-happened')).toBe('They');
    });
  });

  test('what is typed can be saved from the warning', async () => {
    await served.withPage({}, async (page) => {
      await openStory(page);
      await page.fill('#what-happened', 'They did not listen.');
      await page.clock.fastForward('06:00');
      await page.clock.fastForward('20:00');
      await warning(page).getByRole('button', { name: 'Save and come back later' }).click();
      expect(pathOf(page)).toBe('saved');
      await page.getByRole('link', { name: 'Go on now' }).click();
      expect(pathOf(page)).toBe('what-you-want');
    });
  });
});

test('at the end the warning says so, and that nothing typed is lost', async () => {
  await served.withPage({}, async (page) => {
    await openStory(page);
    await page.clock.fastForward('31:00');
    await warning(page).waitFor();
    expect(await warning(page).innerText()).toContain(
      'This page has ended. What you have typed is still here.',
    );
    expect(await stay(page).count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('when the service cannot be reached the warning stays, and says to try again', async () => {
  await served.withPage({}, async (page) => {
    await openStory(page);
    await page.route('**/complain/stay', (route) => route.fulfill({ status: 401 }));
    await page.clock.fastForward('26:00');
    await stay(page).click();
    await page.getByText('That did not work. Please try again.').waitFor();
    expect(await warning(page).isVisible()).toBe(true);
  });
});
