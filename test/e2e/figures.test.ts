import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../axe.ts';
import { printed } from './complaint/family.ts';
import { open, record } from './complaint/officer.ts';
import { serveWithOfficer } from './complaint/with-officer.ts';
import { frozenTime } from './journey-steps.ts';

const served = serveWithOfficer(true, { FROZEN_TIME: frozenTime });

let refused: string[];
beforeAll(() => {
  refused = [];
  served.staff.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
});

// The policy of the pages must not have refused a style that came with a picture.
afterAll(() => expect(refused).toEqual([]));

const sentences = async () => served.staff.locator('.app-figure h2 + p').allInnerTexts();

test('figures have pictures and tables, follow the choices, and come as a file', async () => {
  const { staff } = served;
  await staff.goto('/staff');
  await staff.getByRole('link', { name: 'Figures' }).click();
  expect(await staff.locator('.app-figure').count()).toBe(8);
  expect(await staff.locator('.app-figure svg[role=img]').count()).toBeGreaterThan(4);
  expect(await violationsOn(staff)).toEqual([]);

  const all = await sentences();
  await staff.selectOption('#partnership', { label: 'Durham' });
  await staff.getByRole('button', { name: 'Show' }).click();
  expect(await sentences()).not.toEqual(all);
  expect(new URL(staff.url()).searchParams.get('partnership')).toBe('durham');
  const wait = staff.waitForEvent('download');
  await staff
    .getByRole('link', { name: /spreadsheet/ })
    .first()
    .click();
  const download = await wait;
  expect(download.suggestedFilename()).toBe('months-internal.csv');
  await download.delete();

  await staff.check('input[name=for]');
  await staff.getByRole('button', { name: 'Show' }).click();
  expect(await violationsOn(staff)).toEqual([]);
  const address = staff.url().replace('/figures?', '/figures/stages.csv?');
  const file = await staff.request.get(address);
  expect(file.headers()['content-disposition']).toContain('stages-for-publication.csv');
  const text = await file.text();
  expect(text).toMatch(/^\uFEFFProcedure,Stage,Open,Ended,All\r\n/);
  expect(text).toContain('fewer than 5');
  expect(text).not.toMatch(/,[1-4](,|\r)/);

  await staff.setViewportSize({ width: 320, height: 640 });
  const width = await staff.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await staff.setViewportSize({ width: 1280, height: 720 });
  await staff.getByRole('link', { name: 'Yearly report, to print' }).click();
  expect(await staff.locator('main table').count()).toBeGreaterThan(5);
  expect(await violationsOn(staff)).toEqual([]);
  expect((await staff.request.get('/staff/figures?partnership=nowhere')).status()).toBe(404);
});

test('what was learned is recorded with what is to be done, stands in the list, and is settled', async () => {
  const { staff, server } = served;
  await open(staff, printed(server, 'Durham, stage 3, appeal panel, in time').reference);
  await record(staff, server, ['Record the panel meeting']);
  await record(staff, server, ["Send the panel's decision", 'learning-identified']);
  await staff.getByRole('link', { name: 'Record what was learned' }).click();
  await staff.getByRole('button', { name: 'Record' }).click();
  expect(await staff.innerText('.govuk-error-summary')).toContain('Enter who is to do it');
  expect(await violationsOn(staff)).toEqual([]);
  await staff.fill('#note', 'Send reports <sooner>.');
  await staff.fill('#owner', 'the group manager');
  await staff.fill('#date', 'tomorrow');
  await staff.getByRole('button', { name: 'Record' }).click();
  expect(await staff.innerText('.app-history')).toContain('Who is to do it: the group manager.');

  await staff.goto('/staff/recommendations');
  expect(await staff.innerText('main')).toContain('Send reports <sooner>.');
  expect(await violationsOn(staff)).toEqual([]);
  await staff.locator('main table a').first().click();
  await staff.getByRole('link', { name: /Record what came of it/ }).click();
  await staff.check('input[name=answer][value=yes]');
  await staff.fill('#date', 'today');
  expect(await violationsOn(staff)).toEqual([]);
  await staff.getByRole('button', { name: 'Record' }).click();
  expect(await staff.innerText('main')).toContain('What was to be done is done');
  await staff.goto('/staff/recommendations');
  expect(await staff.innerText('main')).toContain('No recommendation is open.');
});
