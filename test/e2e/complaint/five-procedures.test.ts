import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { closeContext } from '../../browser.ts';
import { violationsOn } from '../../axe.ts';
import { lodge, signIn } from './family.ts';
import { open, record, type Recorded } from './officer.ts';
import { answers, telling, type Telling } from './telling.ts';
import { serveWithOfficer } from './with-officer.ts';

/** A complaint from its first question to its last word: what the family says, what staff record, what comes of it. */
interface Walk {
  readonly name: string;
  readonly telling: Telling;
  /** What staff record; `family` is where the family asks for the next stage. */
  readonly steps: readonly (Recorded | 'family')[];
  readonly result: string;
}

const { pick, type } = answers;
const inArea = (area: string, own: Telling = {}) => telling({ area: pick(area), ...own });

const walks: Walk[] = [
  {
    name: 'Durham',
    telling: inArea('durham'),
    steps: [
      ['Record the written reply'],
      ['Record the offer of an appointment'],
      ['Record the meeting'],
      ['Send the stage 1 letter'],
      'family',
      ['Record the resolution meeting'],
      ['Send the stage 2 letter'],
      'family',
      ['Record the panel meeting'],
      ["Send the panel's decision", 'reconvene-recommended'],
      ['Record the reconvened conference'],
    ],
    result: 'Your complaint has ended. The result: The conference should be held again.',
  },
  {
    name: 'Durham in 2016',
    telling: inArea('durham', {
      'conference-date': type('conference-date', '3 June 2019'),
      'notes-received': async (page) => {
        await page.check('main input[value="yes"]');
        await page.fill('#notes-date', 'yesterday');
      },
    }),
    steps: [
      ['Record that the managers were told'],
      ['Record the written reply'],
      ['Record the meeting'],
      ['Send the stage 1 letter'],
      'family',
      ['Record the panel meeting'],
      ["Send the panel's decision", 'decision-stands'],
    ],
    result: 'Your complaint has ended. The result: The decision stands.',
  },
  {
    name: 'Peterborough',
    telling: inArea('peterborough'),
    steps: [
      ['Record the talk with the family'],
      ['Record what came of it'],
      'family',
      ['Send the stage 2 answer', 'not-reconvened'],
      'family',
      ['Send the outcome of the review', 'not-reconvened'],
    ],
    result: 'Your complaint has ended. The result: The conference will not be held again.',
  },
  {
    name: 'City and Hackney, for a professional',
    telling: inArea('city-and-hackney', { role: pick('professional') }),
    steps: [
      ['Record the discussion'],
      'family',
      ['Record what the managers settled'],
      ['Refer to step 3'],
      ['Record what the heads of service settled'],
      ['Refer to step 4'],
      ["Record the sub-committee's meeting"],
      ["Record the sub-committee's findings", 'feedback-given'],
    ],
    result: 'Your complaint has ended. The result: Feedback is given.',
  },
  {
    name: 'Tower Hamlets',
    telling: inArea('tower-hamlets'),
    steps: [
      ['Send the stage 1 decision', 'not-upheld'],
      'family',
      ['Send the stage 2 decision', 'upheld'],
      ['Record the reconvened conference'],
    ],
    result: 'Your complaint has ended. The result: Your appeal is upheld.',
  },
];

const differs = /(result|sent|complaint|next-stage)$/;
const looked = new Set<string>();

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  const served = serveWithOfficer(javaScriptEnabled);

  test.each(walks)(
    '$name: a complaint goes from the start page to its outcome',
    async ({ telling: told, steps, result }) => {
      const context = await served.browser.newContext({
        baseURL: served.server.url,
        javaScriptEnabled,
        viewport: { width: 320, height: 640 },
      });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const look = async (shown: Page) => {
        expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const { pathname } = new URL(shown.url());
        // A question looks the same in every area; the result, the sent page and the tracker do not.
        if (!javaScriptEnabled || (looked.has(pathname) && !differs.test(pathname))) return;
        looked.add(pathname);
        expect(await violationsOn(shown), pathname).toEqual([]);
      };
      const kept = await lodge(page, told, look);
      await page.click('main form button:not([type=button])');
      await page.waitForURL('**/complaint');
      await open(served.staff, kept.reference);
      for (const step of steps) {
        if (step === 'family') await askForNextStage(page, look);
        else await record(served.staff, step);
        await served.staff.reload();
      }
      await signIn(page, kept);
      await look(page);
      expect(await page.innerText('.app-standing')).toContain(result);
      if (javaScriptEnabled) expect(await violationsOn(served.staff)).toEqual([]);
      await closeContext(context);
    },
    120_000,
  );
});

async function askForNextStage(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await page.goto('/complaint');
  await look(page);
  await page.click('#ask-next');
  await look(page);
  await page.fill('#reasons', 'We are not satisfied with the answer.');
  await page.click('main form button');
  await page.waitForURL('**/complaint');
}
