import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { holidaysIn } from '../../../src/app/administration/import-holidays.ts';
import { dayInWords } from '../../../src/domain/calendar/words.ts';
import { addWorkingDays } from '../../../src/domain/calendar/working-days.ts';
import { momentOf } from '../../../src/domain/calendar/moment.ts';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { england } from '../../domain/england.ts';
import { printed, signIn } from '../complaint/family.ts';
import { open } from '../complaint/officer.ts';
import { noon } from '../complaint/noon.ts';
import { serveWithOfficer } from '../complaint/with-officer.ts';

const next = addWorkingDays(momentOf(Number(noon)).day, 1, england);
if (next === 'calendar-ends') throw new Error('The bank holidays that the service comes with are over.');
const extra = { date: next.toString(), title: 'A day for everybody' };
const file = (more: readonly object[]) =>
  JSON.stringify({
    'england-and-wales': { division: 'england-and-wales', events: [...holidaysIn(england), ...more] },
  });
const buffer = (text: string) => ({
  ...{ name: 'bank-holidays.json', mimeType: 'application/json' },
  buffer: Buffer.from(text),
});

const served = serveWithOfficer(false, { FROZEN_TIME: noon });

/** Every page fits a small phone. */
async function fits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(
    320,
  );
}

test('an administrator sees what a file changes, imports it, and the family reads it on its tracker', async () => {
  const { staff, browser, server } = served;
  const kept = printed(server, 'Durham, stage 1, informal, in time');
  await staff.goto('/staff');
  await staff.click('text=Administration');
  await fits(staff);
  await staff.click('text=Bank holidays');
  await staff.fill('#pasted', '<html>');
  await staff.click('main form button');
  expect(await staff.innerText('.govuk-error-summary')).toContain('This cannot be read as JSON');
  expect(await staff.inputValue('#pasted')).toBe('<html>');
  await fits(staff);
  await staff.setInputFiles('#file', buffer(file([extra])));
  await staff.click('main form button');
  expect(await staff.innerText('main')).toContain(`${dayInWords(next)}: A day for everybody`);
  expect(await staff.innerText('main')).toContain(kept.reference);
  await fits(staff);
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 320, height: 640 } });
  const family = await context.newPage();
  await signIn(family, kept);
  expect(await family.innerText('main')).not.toContain('We first said');
  await staff.click('main form button:has-text("Import")');
  await staff.waitForURL('**/holidays?done=1');
  expect(await staff.innerText('main')).toContain('The bank holidays were imported.');
  await fits(staff);
  await family.reload();
  expect(await family.innerText('.app-standing')).toContain('We first said');
  expect(await family.innerText('.app-history')).toContain('They have more time than we first said');
  expect(await family.innerText('.app-history')).toContain('(A day for everybody)');
  await fits(family);
  expect(await violationsOn(family)).toEqual([]);
  await closeContext(context);
});

test('the date of a meeting is entered and moved, and who waits for it reads both', async () => {
  const { staff, server } = served;
  const { reference } = printed(server, 'City and Hackney, .*sub-committee, in time');
  await staff.goto('/staff/administration/meetings');
  await staff.fill('main input[type=text]', '31 February');
  await staff.click('main form button');
  expect(await staff.innerText('.govuk-error-summary')).toContain('There is no 31 February');
  await fits(staff);
  const [first, second] = [7, 14].map((days) => momentOf(Number(noon)).day.add({ days }));
  await staff.fill('main input[type=text]', first!.toString().split('-').reverse().join('/'));
  await staff.click('main form button');
  await staff.click('main a:has-text("Change")');
  await staff.fill('#date', second!.toString().split('-').reverse().join('/'));
  await fits(staff);
  await staff.click('main form button:has-text("Save")');
  await staff.waitForURL('**/administration/meetings');
  await open(staff, reference);
  expect(await staff.innerText('.app-standing')).toContain(
    `The next planned meeting is on ${dayInWords(second!)}. Before, it was planned for ${dayInWords(first!)}.`,
  );
  await fits(staff);
});

test('nothing on the pages of the administration stands in the way of anybody', async () => {
  const { cookies } = await served.staff.context().storageState();
  const context = await served.browser.newContext({ baseURL: served.server.url });
  await context.addCookies(cookies);
  const page = await context.newPage();
  for (const address of ['', '/meetings', '/holidays']) {
    await page.goto(`/staff/administration${address}`);
    expect(await violationsOn(page), address).toEqual([]);
  }
  await page.fill('#pasted', file([]));
  await page.click('main form button');
  expect(await page.innerText('main')).toContain('Check what this file changes');
  expect(await violationsOn(page)).toEqual([]);
  await closeContext(context);
});
