import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { look } from '../../files/pdf/look.ts';
import { lodgeByForms, signIn, type Kept } from './family.ts';
import { open } from './officer.ts';
import { serveWithOfficer } from './with-officer.ts';

const shots = process.env['SHOTS'];
const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

const contact = { contact: 'post', post: 'Ada Example\n1 Example Street\nExampletown\nEX1 1EX' };

describe.each([false, true])('with JavaScript: %s', (javaScriptEnabled) => {
  const served = serveWithOfficer(javaScriptEnabled);
  let family: Page;
  let staff: Page;
  let kept: Kept;
  beforeAll(async () => {
    const context = await served.browser.newContext({ baseURL: served.server.url, javaScriptEnabled });
    family = await context.newPage();
    family.setDefaultTimeout(30_000);
    kept = await lodgeByForms(family, { contact, needs: { needs: 'audio' } });
    staff = served.staff;
    await staff.setViewportSize({ width: 320, height: 640 });
    await open(staff, kept.reference);
  });
  afterAll(() => closeContext(family.context()));

  const paper = () => staff.innerText('.app-letter__paper');
  const fits = () => staff.evaluate(() => document.documentElement.scrollWidth);

  test('the form of a step opens with the letter, filled from the case, and shows it as it will be read', async () => {
    await staff.click('main .govuk-task-list a:has-text("Record the written reply")');
    expect(await staff.inputValue('#note')).toMatch(/^Dear Sam Example\n\nThank you for your complaint/);
    expect(await paper()).toContain('We have your complaint');
    expect(await paper()).toContain(kept.reference);
    expect(await fits()).toBeLessThanOrEqual(320);
    if (javaScriptEnabled) expect(await violationsOn(staff)).toEqual([]);
    await shot(staff, `form-${javaScriptEnabled}`);
  });

  test('the letter is shown again as typed, as text alone, and nothing is recorded by that', async () => {
    const typed =
      (await staff.inputValue('#note')) + '\n# Our words\nWe read <b>all</b> of it. [name of the school]';
    await staff.fill('#note', typed);
    if (!javaScriptEnabled) await staff.click('text=Show the letter again');
    expect(await paper()).toContain('We read <b>all</b> of it.');
    expect(await staff.innerText('.app-letter__paper h4 >> nth=-1')).toBe('Our words');
    expect(await staff.inputValue('#note')).toBe(typed);
  });

  test('it does not go out with words in brackets, nor before every format is dealt with', async () => {
    await staff.click('main button:has-text("Send")');
    const summary = await staff.innerText('.govuk-error-summary');
    expect(summary).toContain('Fill in what stands in brackets: [name of the school]');
    expect(summary).toContain('Say how this is dealt with: Audio');
    await shot(staff, `faults-${javaScriptEnabled}`);
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
    await shot(family, `family-${javaScriptEnabled}`);
  });

  test('staff find it on the case, print it for the post with the address, and record that it was posted', async () => {
    await staff.click('#letter-list a');
    await shot(staff, `staff-letter-${javaScriptEnabled}`);
    if (javaScriptEnabled) expect(await violationsOn(staff)).toEqual([]);
    expect(await fits()).toBeLessThanOrEqual(320);
    const [download] = await Promise.all([
      staff.waitForEvent('download'),
      staff.click('text=Print it for the post (PDF)'),
    ]);
    const bytes = readFileSync(await download.path());
    expect(look(bytes)).toMatchObject({ start: '%PDF-', isMarked: true, saysUa: true, title: 'Letter' });
    if (shots) writeFileSync(`${shots}/letter.pdf`, bytes);
    await staff.click('text=Record that it was posted');
    await staff.click('main form button');
    await staff.waitForURL(/\/letters\/\d+$/);
    expect(await staff.innerText('main')).toContain('It was posted on');
    await family.goto('/complaint');
    expect(await family.innerText('.app-history')).toContain('They posted a letter to you');
  });
});
