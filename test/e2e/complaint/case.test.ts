import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stepSchema } from '../../../src/domain/procedure/stage.ts';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { printed, signIn, type Kept } from './family.ts';
import { fillNow, open, showLetter } from './officer.ts';
import { serveWithOfficer } from './with-officer.ts';

const served = serveWithOfficer(true);
const recorded = /complaints\/[^/]+$/;

async function visit(kept: Kept): Promise<Page> {
  const context = await served.browser.newContext({ baseURL: served.server.url });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, kept);
  return page;
}

async function look(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violationsOn(page), page.url()).toEqual([]);
}

async function send(page: Page): Promise<void> {
  await page.click('main form button');
  await page.waitForLoadState();
}

test('a late reply: the family is told why and when, and then what is dealt with and what goes elsewhere', async () => {
  const kept = printed(served.server, 'Durham, stage 1, informal, long overdue');
  const { staff } = served;
  await open(staff, kept.reference);
  await look(staff);
  await staff.click('a:has-text("Tell the family a new day: Write back to you")');
  await staff.fill('#expected', 'yesterday');
  await send(staff);
  expect(await staff.innerText('.govuk-error-summary')).toContain('Enter the date like this');
  await staff.fill('#expected', '1/2/20');
  await staff.fill('#note', 'The chairperson was ill. We are sorry.');
  await send(staff);
  expect(await staff.innerText('.govuk-error-summary')).toContain('has passed');
  expect(await staff.inputValue('#note')).toBe('The chairperson was ill. We are sorry.');
  await look(staff);
  await staff.fill('#expected', 'tomorrow');
  await send(staff);
  expect(await staff.innerText('.govuk-error-summary')).toContain('Read the letter again, then send it');
  expect(await staff.inputValue('#letter')).toContain('The chairperson was ill. We are sorry.');
  await send(staff);
  await staff.waitForURL(recorded);
  const family = await visit(kept);
  expect(await family.innerText('.app-standing')).toMatch(
    /It was due by .*They now expect it by .*They wrote: The chairperson was ill\. We are sorry\./s,
  );
  await staff.click('a:has-text("Record the written reply")');
  await staff.fill('#goes-to-agency-service', '');
  await send(staff);
  expect(await staff.innerText('.govuk-error-summary')).toContain('who deals with it');
  await look(staff);
  await staff.fill('#goes-to-agency-service', 'The head of the school');
  await showLetter(staff);
  await send(staff);
  await staff.waitForURL(recorded);
  await family.reload();
  const issues = await family.innerText('#issues');
  expect(issues).toContain('Dealt with here: How the conference was run.');
  expect(issues).toContain('It goes to: The head of the school.');
  expect(await family.innerText('.app-standing')).not.toContain('They now expect it');
  await look(family);
  await closeContext(family.context());
});

test('who sends a form that was overtaken is told what was recorded meanwhile, and keeps the text', async () => {
  const kept = printed(served.server, 'Tower Hamlets, stage 1, .*, long overdue');
  const { staff } = served;
  await open(staff, kept.reference);
  const other = await staff.context().newPage();
  await other.goto(staff.url());
  for (const page of [staff, other]) await page.click('a:has-text("Record that you wrote back")');
  await fillNow(other, served.server);
  await other.fill('#note', 'I wrote to them by post.');
  await send(other);
  await other.waitForURL(recorded);
  await fillNow(staff, served.server);
  await staff.fill('#note', 'I rang them, and then wrote.');
  await send(staff);
  const told = await staff.innerText('#meanwhile');
  expect(told).toContain('The Group Manager wrote to say that your appeal has come');
  expect(told).toContain('I wrote to them by post.');
  expect(await staff.inputValue('#note')).toBe('I rang them, and then wrote.');
  await look(staff);
  await send(staff);
  expect(await staff.innerText('.govuk-error-summary')).toContain('This step has been recorded already');
  expect(await staff.inputValue('#note')).toBe('I rang them, and then wrote.');
  await other.close();
});

test('no request made by hand records a step that the definition does not allow', async () => {
  const kept = printed(served.server, 'Tower Hamlets, stage 1, .*, in time');
  const { staff } = served;
  await open(staff, kept.reference);
  const here = staff.url();
  const before = await staff.innerText('.app-history');
  const allowed = ['acknowledged', 'restorative-offered', 'outcome-sent'].map((step) => `stage-1 ${step}`);
  const post = async (stage: string, step: string, outcome = 'upheld') => {
    const form = {
      position: '1',
      date: 'today',
      time: '00:01',
      note: 'By hand.',
      outcome,
      ticked: 'different-chair',
    };
    const headers = { origin: served.server.url };
    const to = `${here}/step?stage=${stage}&step=${step}`;
    return (await staff.request.post(to, { form, headers, maxRedirects: 0 })).status();
  };
  for (const stage of ['stage-1', 'stage-2', 'stage-3'])
    for (const step of [...stepSchema.shape.event.options, 'ended'])
      if (!allowed.includes(`${stage} ${step}`))
        expect([404, 422], `${stage} ${step}`).toContain(await post(stage, step));
  expect(await post('stage-1', 'outcome-sent', 'reconvene-recommended')).toBe(422);
  await staff.reload();
  expect(await staff.innerText('.app-history')).toBe(before);
});

test('every page about a family that wants no contact says so, before anything can be done', async () => {
  const kept = printed(served.server, 'Durham, stage 1, informal, in time');
  const { staff } = served;
  await open(staff, kept.reference);
  const here = staff.url();
  const routes = globSync('src/pages/staff/complaints/[[]id[]]/*.astro').map((path) =>
    basename(path, '.astro'),
  );
  const query = '?stage=stage-1&step=acknowledged&entry=1&number=1';
  const shown: string[] = [];
  for (const route of routes) {
    const answer = await staff.request.get(route === 'index' ? here : `${here}/${route}${query}`);
    if (answer.status() === 404) continue;
    shown.push(route);
    expect(await answer.text(), route).toContain('Do not contact the family.');
  }
  expect(shown).toEqual(
    expect.arrayContaining(['index', 'appointment', 'late', 'new-code', 'step', 'stage']),
  );
});
