import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStores } from '../../../src/stores/sqlite/stores.ts';
import { violationsOn } from '../../axe.ts';
import { aMember } from '../../builders/some-staff.ts';
import { closeContext } from '../../browser.ts';
import { printed, signIn } from '../complaint/family.ts';
import { inQueue, open } from '../complaint/officer.ts';
import { serveWithOfficer } from '../complaint/with-officer.ts';

const folder = mkdtempSync(join(tmpdir(), 'queue-'));
const bo = { id: 'bo', email: 'bo@partnership.example', name: 'Bo Chair' };
const memberships = [{ partnership: 'durham', roles: ['chair'] }];

beforeAll(async () => {
  const stores = openStores(folder);
  await stores.users.saveStaff(aMember({ ...bo, memberships }));
  stores.close();
});
const served = serveWithOfficer(false, { DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true }));

test('staff find a complaint, take it and give it on, on a narrow screen without JavaScript', async () => {
  const { staff, server } = served;
  const addresses: string[] = [];
  staff.on('request', (request) => addresses.push(request.url(), request.headers()['referer'] ?? ''));
  const press = (text: string) => staff.getByRole('button', { name: text, exact: true }).click();
  const isNarrow = async () =>
    expect(await staff.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await staff.setViewportSize({ width: 320, height: 700 });
  await staff.goto('/staff');
  await isNarrow();
  await staff.getByRole('link', { name: /^New: \d+$/ }).click();
  expect(staff.url()).toMatch(/\/staff\?view=new$/);
  await staff.click('summary:has-text("Show only some")');
  await staff.selectOption('select[name=partnership]', 'durham');
  await press('Show these');
  expect(staff.url()).toContain('partnership=durham');
  const areas = await staff.locator('tbody tr td:nth-child(5)').allInnerTexts();
  expect(areas.length).toBeGreaterThan(0);
  for (const area of areas) expect(area).toContain('County Durham');

  await staff.fill('#search', 'ADA exam');
  await press('Find');
  expect(await staff.innerText('#sought')).toContain('You looked for “ADA exam”.');
  await staff.getByRole('link', { name: 'Page 2' }).click();
  expect(await staff.innerText('#sought')).toContain('You looked for “ADA exam”.');
  await isNarrow();
  expect(addresses.join(' ')).not.toMatch(/\b(ada|exam)\b/i);

  const kept = printed(server, 'Durham, stage 1, informal, in time');
  await open(staff, kept.reference);
  await press('Take it');
  expect(await staff.innerText('#assignment')).toContain('You deal with this complaint.');
  await staff.getByRole('link', { name: 'Give it to somebody else' }).click();
  await press('Give it to them');
  expect(await staff.innerText('.govuk-error-summary')).toContain('Choose who deals with it');
  await isNarrow();
  await staff.getByLabel('Bo Chair').check();
  await press('Give it to them');
  expect(await staff.innerText('#assignment')).toContain('Bo Chair deals with this complaint.');
  expect(await staff.innerText('.app-history')).toContain('Demonstration officer gave it to Bo Chair.');
  await isNarrow();
  expect(await inQueue(staff, kept.reference)).toContain('Bo Chair');

  const family = await (await served.browser.newContext({ baseURL: server.url })).newPage();
  await signIn(family, kept);
  expect(await family.innerText('.app-history')).toContain('We chose who looks after your complaint');
  expect(await family.content()).not.toMatch(/Bo Chair|Demonstration officer/);
  await closeContext(family.context());
});

test('its pages have nothing that axe finds wrong', async () => {
  const storageState = await served.staff.context().storageState();
  const baseURL = served.server.url;
  const page = await (await served.browser.newContext({ baseURL, storageState })).newPage();
  await page.goto('/staff?partnership=durham&view=all');
  expect(await violationsOn(page)).toEqual([]);
  await page.click('tbody a >> nth=0');
  expect(await violationsOn(page)).toEqual([]);
  await page.click('#assignment a');
  expect(await violationsOn(page)).toEqual([]);
  await closeContext(page.context());
});
