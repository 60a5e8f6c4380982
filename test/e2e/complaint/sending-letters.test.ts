import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { look } from '../../files/pdf/look.ts';
import { lodgeByForms, signIn, type Kept } from './family.ts';
import { open } from './officer.ts';
import { serveWithOfficer } from './with-officer.ts';

const contact = { contact: 'post', post: 'Flat 1\n1 Example Street\nExampletown\nEX1 1EX' };

const served = serveWithOfficer(false);
let staff: Page;
/** The same member of staff in a browser that runs scripts. */
let lively: Page;
let family: Page;
let kept: Kept;

beforeAll(async () => {
  staff = served.staff;
  await staff.setViewportSize({ width: 320, height: 640 });
  const storageState = await staff.context().storageState();
  const common = { baseURL: served.server.url };
  const viewport = { width: 320, height: 640 };
  lively = await (await served.browser.newContext({ ...common, storageState, viewport })).newPage();
  family = await (await served.browser.newContext(common)).newPage();
  for (const page of [lively, family]) page.setDefaultTimeout(30_000);
  kept = await lodgeByForms(family, { contact, needs: { needs: 'audio' } });
});
afterAll(async () => {
  for (const page of [lively, family]) if (page) await closeContext(page.context());
});

/** Every page fits a small phone, and axe finds nothing on it. */
async function isSound(): Promise<void> {
  await lively.goto(staff.url());
  expect(await lively.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violationsOn(lively)).toEqual([]);
}

const typed = '\n# Our words\nWe read <b>all</b> of it. [name of the school]';

test('the form of a step opens with the letter, filled from the case, and shows it as it will be read', async () => {
  await open(staff, kept.reference);
  await staff.click('main .govuk-task-list a:has-text("Record the written reply")');
  expect(await staff.inputValue('#note')).toMatch(/^Dear Sam Example\n\nThank you for your complaint/);
  const paper = await staff.innerText('#letter-paper');
  expect(paper).toContain('We have your complaint');
  expect(paper).toContain(kept.reference);
  await isSound();
});

test('with JavaScript, the letter is shown as it is typed, as text alone, and open places are counted', async () => {
  await lively.fill('#note', `Dear Sam Example\n${typed}`);
  expect(await lively.innerText('[data-letter-of] h4')).toBe('Our words');
  expect(await lively.innerText('[data-letter-of]')).toContain('We read <b>all</b> of it.');
  await lively.waitForSelector('[role=status]:has-text("1 place in brackets to fill in.")');
});

test('without it, the letter is shown again on request, the text is kept, and nothing is recorded', async () => {
  const text = (await staff.inputValue('#note')) + typed;
  await staff.fill('#note', text);
  await staff.click('text=Show the letter again');
  expect(await staff.innerText('#letter-paper')).toContain('We read <b>all</b> of it.');
  expect(await staff.inputValue('#note')).toBe(text);
  expect(await staff.locator('.govuk-error-summary').count()).toBe(0);
});

test('it does not go out with words in brackets, nor before every format is dealt with', async () => {
  await staff.click('main button:has-text("Send")');
  const summary = await staff.innerText('.govuk-error-summary');
  expect(summary).toContain('Fill in what stands in brackets: [name of the school]');
  expect(summary).toContain('Say how this is dealt with: Audio');
  const text = await staff.inputValue('#note');
  await staff.fill('#note', text.replace(' [name of the school]', ''));
  await staff.fill('#format-audio', 'A recording goes by post on Friday.');
  await staff.click('main button:has-text("Send")');
  await staff.waitForURL(/\/staff\/complaints\/[^/]+$/);
});

test('the family reads it as it was sent, and how else it is made', async () => {
  await signIn(family, kept);
  expect(await family.innerText('.app-history')).toContain(
    'The letter is also being made as: Audio. A recording goes by post on Friday.',
  );
  await family.click('.app-history a:has-text("Open the letter") >> nth=0');
  expect(await family.innerText('h1')).toBe('We have your complaint');
  expect(await family.innerText('main')).toContain('We read <b>all</b> of it.');
  expect(await family.content()).not.toContain('Example Street');
});

test('staff find it on the case, print it for the post with the address, and record that it was posted', async () => {
  await staff.click('#letter-list a');
  await isSound();
  const [download] = await Promise.all([
    staff.waitForEvent('download'),
    staff.click('text=Print it for the post (PDF)'),
  ]);
  const bytes = readFileSync(await download.path());
  expect(look(bytes)).toMatchObject({ start: '%PDF-', isMarked: true, saysUa: true, title: 'Letter' });
  await staff.click('text=Record that it was posted');
  await staff.click('main form button');
  await staff.waitForURL(/\/letters\/\d+$/);
  expect(await staff.innerText('main')).toContain('It was posted on');
  await family.goto('/complaint');
  expect(await family.innerText('.app-history')).toContain('They posted a letter to you');
});
