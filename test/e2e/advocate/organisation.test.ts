import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openStores } from '../../../src/stores/sqlite/stores.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { printed } from '../complaint/family.ts';
import { isSound, openAccount, press, serveAdvocates, smallest, visitor } from './advocate.ts';
import { letIn } from './let-in.ts';

const ada = {
  email: 'ada.example@advocates.example',
  name: 'Ada Example',
  organisation: 'Open Door (invented)',
};
const sam = { email: 'sam.example@advocates.example', name: 'Sam Example' };
let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('a manager invites a colleague, sees counts alone, and offers a family over, which says yes and reads who left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'organisation-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { server, mail } = await serveAdvocates({ SEED_DEMO: '1', DATA_DIR: folder });
  const stores = openStores(folder);
  onTestFinished(() => void stores.close());
  const [manager, colleague, family] = await Promise.all([
    visitor(browser, server, smallest),
    visitor(browser, server, smallest),
    visitor(browser, server, smallest),
  ]);
  await openAccount(manager, mail, ada);
  await openAccount(colleague, mail, sam);
  await colleague.goto('/advocate/organisation');
  await isSound(colleague);

  await manager.goto('/advocate/organisation/invite');
  await isSound(manager);
  await manager.fill('#email', sam.email);
  await press(manager);
  await manager.waitForURL('**/organisation');
  await isSound(manager);
  expect(mail.arrived.at(-1)!.to).toEqual([sam.email]);
  await colleague.goto('/advocate/organisation');
  await isSound(colleague);
  await colleague.click('button:text-is("Join")');
  expect(await colleague.innerText('h1')).toBe('Open Door (invented)');
  await isSound(colleague);

  const { reference, code } = printed(server, 'Durham, stage 1, informal, in time');
  const { id: advocateId } = (await stores.advocates.findByEmail(ada.email))!;
  await letIn(reference, { advocateId, label: 'The Green family' }, stores);
  await manager.goto('/advocate/organisation');
  const row = await manager.locator('tbody tr', { hasText: ada.name }).innerText();
  expect(row.split(/\s*[\t\n]\s*/)).toEqual([
    `${ada.name}, manager`,
    '1',
    expect.stringMatching(/20\d\d$/),
    expect.any(String),
  ]);
  expect(await manager.innerText('main')).not.toContain('Green');
  // Who is no manager sees names alone.
  expect((await colleague.request.get(`/advocate/organisation/${advocateId}`)).status()).toBe(404);

  await manager.click(`main a:text-is("${ada.name}")`);
  await isSound(manager);
  await manager.selectOption('#to', { label: sam.name });
  await press(manager);
  expect(await manager.innerText('[role=alert]')).toContain('1 family is asked.');
  expect(await manager.innerText('main')).toContain(
    '1 asked, 0 said yes, 0 said no or ended it, 1 not answered',
  );
  await isSound(manager);

  await family.goto('/complaint/sign-in');
  await family.fill('#reference', reference);
  await family.fill('#code', code);
  await family.click('main form button');
  await family.click('#advocates');
  expect(await family.innerText('main')).toContain('would take the place of');
  await isSound(family);
  await family.check('[name=what][value=see]');
  await family.check('[name=how-long][value=open]');
  await family.check('[name=whom][value=whole]');
  // An open page loads itself anew when a family goes, and would come in the way of the next step here.
  await manager.goto('about:blank');
  await family.click('main form .govuk-button:not(.govuk-button--secondary)');
  await family.waitForURL('**/complaint/advocates');
  await manager.goto('/advocate/organisation');
  expect(await manager.innerText('main')).toContain('1 asked, 1 said yes');

  await manager.click('main a:text-is("Rename the organisation")');
  await manager.fill('#organisation', ' ');
  await press(manager);
  expect(await manager.innerText('.govuk-error-summary')).toContain('Enter the name of your organisation');
  await isSound(manager);
  await manager.fill('#organisation', 'Bright Path (invented)');
  await press(manager);
  expect(await manager.innerText('h1')).toBe('Bright Path (invented)');
  await family.reload();
  expect(await family.innerText('main')).toContain('Sam Example of Bright Path (invented)');

  await colleague.goto('/advocate/organisation');
  await colleague.click('button:text-is("Leave the organisation")');
  await colleague.waitForSelector('h1:text-is("Your organisation")');
  await family.goto('/complaint');
  expect(await family.innerText('main')).toContain(
    'Sam Example has left Bright Path (invented), and can no longer see your complaint',
  );
  for (const page of [manager, colleague, family]) await closeContext(page.context());
});
