import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { pdf } from '../../builders/some-files.ts';
import { closeContext } from '../../browser.ts';
import { look } from '../../files/pdf/look.ts';
import { printed } from './family.ts';
import { comeIn, open } from './officer.ts';
import { serveWithOfficer } from './with-officer.ts';

const served = serveWithOfficer(true);
let member: Page;
let id = '';

beforeAll(async () => {
  member = await comeIn(served.browser, served.server, 'Panel member account');
  await member.waitForURL('**/staff/panels');
});
afterAll(() => closeContext(member.context()));

interface Typed {
  readonly name: string;
  readonly agency: string;
  readonly is: readonly string[];
  readonly account?: string;
}

async function type(page: Page, { name, agency, is, account = '' }: Typed): Promise<void> {
  await page.fill('#name', name);
  await page.fill('#organisation', `Example ${agency}`);
  await page.check(`main input[name="agency"][value="${agency}"]`);
  await page.fill('#rank', 'Director');
  for (const one of is) await page.check(`main input[name="is"][value="${one}"]`);
  await page.fill('#declared', 'today');
  await page.fill('#account', account);
}

test('a panel is named, one who took part is refused, and the meeting waits until it is complete', async () => {
  const { staff: page, server } = served;
  await open(page, printed(server, "Tower Hamlets, stage 2, senior managers' panel, long overdue").reference);
  id = new URL(page.url()).pathname.split('/').at(-1)!;
  await page.click('main .govuk-task-list a:has-text("Record the panel meeting")');
  expect(await page.innerText('main')).toContain('Health, police or education: nobody yet');
  await page.fill('#note', 'The panel met.');
  await page.click('main form button');
  expect(await page.innerText('.govuk-error-summary')).toContain('The panel is not complete.');
  await page.click('text=Name the panel');
  await page.click('text=Add a member');
  await type(page, { name: 'Noa Example', agency: 'police', is: ['senior'] });
  await page.check('main input[value="earlier-stage"]');
  await page.click('main form button');
  expect(await page.innerText('.govuk-error-summary')).toContain('This person cannot be on the panel');
  expect(await page.inputValue('#name')).toBe('Noa Example');
  expect(await violationsOn(page)).toEqual([]);
  await page.uncheck('main input[value="earlier-stage"]');
  await page.fill('#account', 'panel@partnership.example');
  await page.click('main form button');
  for (const typed of [
    { name: 'Max Example', agency: 'childrens-services', is: ['chair', 'senior'] },
    { name: 'Kim Example', agency: 'health', is: ['senior'] },
  ]) {
    await page.click('text=Add a member');
    await type(page, typed);
    await page.click('main form button');
  }
  expect(await page.innerText('main')).toContain('The panel is complete.');
  expect(await page.innerText('main')).toContain('Education: nobody yet');
  expect(await violationsOn(page)).toEqual([]);
});

test('the bundle is put together from files and from the complaint', async () => {
  const { staff: page } = served;
  await page.click('text=Add a file: The safety plan');
  expect(await violationsOn(page)).toEqual([]);
  await page.click('main form button');
  expect(await page.innerText('.govuk-error-summary')).toContain('Choose a file.');
  await page.setInputFiles('#files', pdf('plan.pdf'));
  await page.click('main form button');
  await page.waitForURL(/\/panel$/);
  expect(await page.innerText('main')).toContain('Download: plan.pdf');
});

test('a member reads it in their own account, and nothing else', async () => {
  await member.goto('/staff');
  await member.click(`main a[href="/staff/panels/${id}"]`);
  expect(await violationsOn(member)).toEqual([]);
  const [download] = await Promise.all([
    member.waitForEvent('download'),
    member.click('text=Download the bundle'),
  ]);
  const bundle = readFileSync(await download.path());
  expect(download.suggestedFilename()).toBe('papers.pdf');
  expect(look(bundle)).toMatchObject({ isMarked: true, saysUa: true, title: 'Papers' });
  expect(bundle.toString('latin1')).toContain('paper-4-1.pdf');
  const file = await member.getAttribute('main a:has-text("plan.pdf")', 'href');
  expect((await member.request.get(file!)).status()).toBe(200);
  const there = `/staff/complaints/${id}`;
  const elsewhere = [
    there,
    `${there}/panel`,
    `${there}/panel/bundle.pdf`,
    `${there}/link`,
    '/staff/new',
    '/staff/mailbox',
  ];
  for (const address of [...elsewhere, file!.replace('/staff/panels/', '/staff/complaints/')]) {
    expect([address, (await member.request.get(address)).status()]).toEqual([address, 404]);
  }
});
