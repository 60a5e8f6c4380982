import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { pdf } from '../../builders/some-files.ts';
import { frozenTime } from '../journey-steps.ts';
import { signIn } from './family.ts';
import { answers, telling, type Telling } from './telling.ts';
import { serveWithOfficer } from './with-officer.ts';

const { pick, type } = answers;
const looked = new Set<string>();

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  const served = serveWithOfficer(javaScriptEnabled, { FROZEN_TIME: frozenTime });

  const placeOf = () => new URL(served.staff.url()).pathname.split('/').at(-1)!;
  const submit = 'main form button.govuk-button:not(.govuk-button--secondary):not([aria-hidden])';

  /** Begins with when and how it came, and answers what is asked until there is nothing more to answer. */
  async function keyIn(received: string, how: string, told: Telling): Promise<string> {
    await served.staff.goto('/staff');
    await served.staff.click('main a:has-text("Key in a complaint")');
    await served.staff.fill('#date', received);
    await served.staff.check(`main input[value="${how}"]`);
    await served.staff.click(submit);
    await served.staff.waitForURL('**/area');
    const seen = new Set<string>();
    for (let place = placeOf(); !seen.has(place); place = placeOf()) {
      seen.add(place);
      if (javaScriptEnabled && !looked.has(place)) {
        expect(await violationsOn(served.staff), served.staff.url()).toEqual([]);
        looked.add(place);
      }
      if (place === 'check-answers' || place === 'letter') return place;
      if (place === 'result') {
        const goOn = served.staff.locator('main a.govuk-button');
        if ((await goOn.count()) === 0) return place;
        await goOn.click();
      } else {
        await told[place]!(served.staff);
        await served.staff.click(submit);
      }
      await served.staff.waitForLoadState();
    }
    throw new Error(`${placeOf()} was not taken: ${await served.staff.innerText('main')}`);
  }

  const durham = telling({ area: pick('durham'), 'conference-date': type('conference-date', '25/3/26') });

  test('a letter counts from the day on which it came, and the family gets a code and the same page', async () => {
    const evidence = async (page: Page) => {
      await page.locator('#files').setInputFiles([pdf('scan.pdf')]);
      await page.click('text=Add these files');
      await page.locator('.moj-multi-file-upload__message').waitFor();
    };
    expect(await keyIn('1/4/26', 'letter', { ...durham, evidence })).toBe('check-answers');
    expect(await served.staff.innerText('main')).toContain('scan.pdf');
    expect(await served.staff.innerText('main')).toContain('Wednesday 1 April 2026, by letter');
    await served.staff.click(submit);
    await served.staff.waitForURL('**/letter');
    if (javaScriptEnabled) expect(await violationsOn(served.staff)).toEqual([]);
    const reference = (await served.staff.innerText('#reference')).trim();
    const code = (await served.staff.innerText('#access-code')).trim();
    expect(await served.staff.innerText('main')).toContain(`${served.server.url}/complaint`);
    expect(await served.staff.innerText('main')).toContain('Do not post this');
    const shown = served.staff.url();
    await served.staff.click('main form button[type=submit]');
    await served.staff.waitForURL(/complaints\/[^/]+$/);
    expect(await served.staff.innerText('.app-history')).toContain('Your complaint came by letter');
    expect(await served.staff.locator('.app-files a').allInnerTexts()).toEqual(['Download: scan.pdf']);
    expect((await served.staff.goto(shown))?.status()).toBe(404);
    const page = await (
      await served.browser.newContext({ baseURL: served.server.url, javaScriptEnabled })
    ).newPage();
    await signIn(page, { reference, code });
    expect(await page.innerText('.app-standing')).toContain('It was due by Wednesday 8 April 2026.');
    expect(await page.innerText('.app-history')).toContain('Wednesday 1 April 2026');
    await closeContext(page.context());
  });

  test('the day it came is asked for first, and cannot be to come', async () => {
    await served.staff.goto('/staff/new');
    await served.staff.fill('#date', '10/4/26');
    await served.staff.click(submit);
    const errors = await served.staff.innerText('.govuk-error-summary');
    expect(errors).toContain('Friday 10 April 2026 is still to come');
    expect(errors).toContain('Select how it came');
    expect(await served.staff.inputValue('#date')).toBe('10/4/26');
    if (javaScriptEnabled) expect(await violationsOn(served.staff)).toEqual([]);
  });

  // What the rules take is no other with scripts.
  if (javaScriptEnabled) return;

  test('one that came in time is taken, however late it is keyed in', async () => {
    const appeal = telling({
      area: pick('tower-hamlets'),
      'conference-date': type('conference-date', '25/3/26'),
    });
    expect(await keyIn('30/3/26', 'telephone', appeal)).toBe('check-answers');
  });

  test('one that came too late is refused where the rules refuse it, with why', async () => {
    const appeal = telling({
      area: pick('tower-hamlets'),
      'conference-date': type('conference-date', '25/3/26'),
    });
    expect(await keyIn('31/3/26', 'in-person', appeal)).toBe('result');
    expect(await served.staff.innerText('h1')).toBe('This cannot be recorded');
    expect(await served.staff.innerText('main')).toContain('Monday 30 March 2026');
  });

  test('one that came late where somebody may still decide is recorded as late', async () => {
    const late = telling({ area: pick('durham'), 'conference-date': type('conference-date', '3/3/26') });
    expect(await keyIn('1/4/26', 'letter', late)).toBe('check-answers');
    await served.staff.click(submit);
    await served.staff.waitForURL('**/letter');
    await served.staff.click('main form button[type=submit]');
    await served.staff.waitForURL(/complaints\/[^/]+$/);
    expect(await served.staff.innerText('main')).toContain('Decide whether to take it');
  });
});
