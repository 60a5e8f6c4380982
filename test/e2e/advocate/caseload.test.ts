import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openStores } from '../../../src/stores/sqlite/stores.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { startServer, type TestServer } from '../../server.ts';
import { printed } from '../complaint/family.ts';
import { isSound, smallest } from './advocate.ts';
import { letIn, signInAdvocate } from './let-in.ts';

let folder: string;
let stores: ReturnType<typeof openStores>;
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caseload-'));
  // A Wednesday in the morning.
  server = await startServer({ SEED_DEMO: '1', DATA_DIR: folder, FROZEN_TIME: '1776855600000' });
  stores = openStores(folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  stores?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an advocate finds a family in the list, in the week and in a calendar, until it ends its consent', async () => {
  const context = await browser.newContext({ baseURL: server.url, ...smallest });
  await signInAdvocate(context, server, stores);
  const kept = printed(server, 'Durham, stage 1, informal, in time');
  const late = printed(server, 'Durham, stage 1, informal, long overdue');
  const blue = await letIn(
    kept.reference,
    { id: 'consent-of-blue', label: 'Blue door', scope: 'act' },
    stores,
  );
  await letIn(late.reference, { id: 'consent-of-two', label: 'Two dogs', seenPosition: 1 }, stores);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url(), request.headers()['referer'] ?? ''));

  await page.goto('/advocate');
  await isSound(page);
  const names = page.locator('.app-caseload h3');
  expect(await names.allInnerTexts()).toEqual(['Two dogs', 'Blue door']);
  expect(await page.innerText('main')).toContain('Durham is late for 1 family');
  expect(await page.locator('.app-caseload__item').first().innerText()).toContain(
    'They told you that something comes late',
  );

  await page.fill('#search', 'blue');
  await page.click('button:text-is("Find")');
  expect(await names.allInnerTexts()).toEqual(['Blue door']);
  expect(addresses.join(' ')).not.toMatch(/blue%20door|search=blue/i);
  await page.click('a:text-is("Blue door")');
  expect(new URL(page.url()).pathname).toBe('/advocate/families/consent-of-blue');

  await page.goto('/advocate/week');
  expect(await page.innerText('main')).toContain('Late since an earlier week: 1 family');
  await page.click('a:has-text("Later week")');
  expect(page.url()).toContain('from=2026-04-27');
  await isSound(page);
  expect(await page.locator('.app-week tbody th').allInnerTexts()).toEqual(['Blue door']);
  expect(await page.locator('.app-week__list').innerText()).toContain('Blue door: Due from the authority');

  await page.goto('/advocate/calendar');
  await page.click('button:text-is("Make an address")');
  await isSound(page);
  const address = (await page.locator('#address').innerText()).trim();
  const feed = async () => (await fetch(address)).text();
  const before = (await feed()).match(/BEGIN:VEVENT/g)!.length;
  expect(await feed()).not.toMatch(/blue|dogs|durham/i);

  await page.goto('/advocate');
  await page.waitForSelector('text=shows by itself');
  await stores.consents.save({ ...blue, status: 'ended' });
  expect((await feed()).match(/BEGIN:VEVENT/g)!.length).toBeLessThan(before);
  await page.reload();
  expect(await names.allInnerTexts()).toEqual(['Two dogs']);
  await closeContext(context);
});
