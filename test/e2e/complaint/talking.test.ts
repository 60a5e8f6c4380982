import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { lodgeByForms, printed, signIn, type Kept } from './family.ts';
import { inQueue, open, record, showLetter } from './officer.ts';
import { serveWithOfficer } from './with-officer.ts';

const looked = new Set<string>();

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  const served = serveWithOfficer(javaScriptEnabled);

  /** A family on a small phone, signed in. */
  async function visit(kept: Kept): Promise<Page> {
    const viewport = { width: 320, height: 640 };
    const context = await served.browser.newContext({
      baseURL: served.server.url,
      javaScriptEnabled,
      viewport,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await signIn(page, kept);
    return page;
  }

  /** Every page fits a small phone, and axe finds nothing on one of each kind, with a fault and without. */
  async function look(page: Page): Promise<void> {
    if ((page.viewportSize()?.width ?? 0) <= 320)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const kind = new URL(page.url()).pathname.replace(/complaints\/[^/]+/, 'complaints');
    const hasFault = (await page.locator('.govuk-error-summary').count()) > 0;
    if (!javaScriptEnabled || looked.has(`${kind} ${hasFault}`)) return;
    looked.add(`${kind} ${hasFault}`);
    expect(await violationsOn(page), page.url()).toEqual([]);
  }

  async function send(page: Page, address: string | RegExp = '**/complaint'): Promise<void> {
    await look(page);
    await page.click('main form button:not(.govuk-button--secondary)');
    await page.waitForURL(address);
  }

  /** Follows a link of the tracker. */
  async function choose(page: Page, id: string): Promise<void> {
    await page.goto('/complaint');
    await page.click(`#${id}`);
    await page.waitForURL(/complaint\/[a-z-]+$/);
    await look(page);
  }

  /** Follows a link of what the family waits for, or of what staff may record. */
  async function take(page: Page, reference: string, link: string): Promise<void> {
    await open(page, reference);
    await look(page);
    await page.click(`main a:has-text("${link}")`);
    await page.waitForURL(/complaints\/[^/]+\/[a-z]+/);
    await look(page);
  }

  const recorded = /complaints\/[^/]+$/;
  const standing = (page: Page) => page.innerText('.app-standing');
  const history = (page: Page) => page.innerText('.app-history');

  test('a family adds information, asks a question and reads the answer', async () => {
    const kept = printed(served.server, 'Durham, stage 1, informal, in time');
    const page = await visit(kept);
    await choose(page, 'do-add-information');
    await page.click('main form button:not(.govuk-button--secondary)');
    expect(await page.innerText('.govuk-error-summary')).toContain('Write what you want to add');
    await page.fill('#text', 'We found the <b>letter</b>.\n\nIt is from May.');
    await send(page);
    expect(await history(page)).toContain('We found the <b>letter</b>.');
    await choose(page, 'do-question');
    await page.fill('#text', 'Can I bring my sister?');
    await send(page);
    expect(await standing(page)).toContain('Your question waits for an answer.');
    expect(await inQueue(served.staff, kept.reference)).toContain('A question waits');
    await take(served.staff, kept.reference, 'Answer it');
    expect(await served.staff.innerText('main')).toContain('Can I bring my sister?');
    await served.staff.fill('#note', 'Yes, you can.');
    await send(served.staff, recorded);
    expect(await served.staff.innerText('main')).not.toContain('The family waits for you');
    await page.reload();
    expect(await history(page)).toContain('Yes, you can.');
    expect(await standing(page)).not.toContain('waits for an answer');
    await page.click('.app-history a:has-text("Open the letter") >> nth=0');
    await page.waitForURL('**/letters/*');
    expect(await page.innerText('main')).toContain('You had asked: Can I bring my sister?');
    await look(page);
    await closeContext(page.context());
  });

  test('a question that comes when the visit is over is held, and asked once they have signed in again', async () => {
    const kept = printed(served.server, 'Durham, stage 1, informal, in time');
    const page = await visit(kept);
    await choose(page, 'do-question');
    await page.fill('#text', 'May I bring my aunt?');
    await page.context().clearCookies();
    await page.click('main form button:not(.govuk-button--secondary)');
    await page.fill('#reference', kept.reference);
    await page.fill('#code', kept.code);
    await look(page);
    await page.click('main form button');
    await page.waitForURL('**/complaint');
    expect(await history(page)).toContain('May I bring my aunt?');
    await closeContext(page.context());
  });

  test('an appointment is offered, moved and accepted, and what is agreed is told first', async () => {
    const kept = printed(served.server, 'Durham, stage 1, informal, long overdue');
    const page = await visit(kept);
    await take(served.staff, kept.reference, 'Record the offer of an appointment');
    await served.staff.fill('#on-date', '24 June 2027');
    await served.staff.click('main form button');
    expect(await served.staff.innerText('.govuk-error-summary')).toContain(
      'Enter the time of the appointment',
    );
    await served.staff.fill('#on-time', '14:30');
    await served.staff.fill('#where', 'Example House, room 2');
    await showLetter(served.staff);
    await send(served.staff, recorded);
    await page.reload();
    expect(await standing(page)).toContain(
      'You were offered an appointment on Thursday 24 June 2027 at 2:30pm, Example House, room 2.',
    );
    await choose(page, 'do-appointment');
    await page.check('main input[value="another-time"]');
    await page.click('main form button:not(.govuk-button--secondary)');
    expect(await page.innerText('.govuk-error-summary')).toContain('Write when you can come');
    await page.fill('#note', 'On a Tuesday.');
    await send(page);
    expect(await standing(page)).toContain('You asked for another time');
    await take(served.staff, kept.reference, 'Answer it');
    expect(await served.staff.innerText('main')).toContain('On a Tuesday.');
    await served.staff.fill('#on-date', '29/6/27');
    await served.staff.fill('#on-time', '9.30');
    await served.staff.fill('#on-date-2', '30/6/27');
    await served.staff.fill('#on-time-2', '16:00');
    await served.staff.fill('#where', 'Example House');
    await showLetter(served.staff);
    await send(served.staff, recorded);
    await choose(page, 'do-appointment');
    await page.getByLabel('Yes, Tuesday 29 June 2027 at 9:30am').check();
    await send(page);
    const agreed = 'You said yes to your appointment on Tuesday 29 June 2027 at 9:30am, Example House.';
    expect(await standing(page)).toContain(agreed);
    const calendar = await (await page.request.get('/complaint/calendar.ics')).text();
    expect(calendar).toContain('DTSTART:20270629T083000Z');
    expect(calendar).not.toContain('Example House');
    await open(served.staff, kept.reference);
    expect(await standing(served.staff)).toContain(agreed);
    await closeContext(page.context());
  });

  test('a restorative conference is taken, and the time limits run on', async () => {
    const kept = printed(served.server, 'Tower Hamlets, stage 1, .*, in time');
    const page = await visit(kept);
    await open(served.staff, kept.reference);
    await record(served.staff, served.server, ['Record the offer of a restorative conference']);
    const limits = () => page.locator('.app-clock').allInnerTexts();
    await page.reload();
    const before = await limits();
    await choose(page, 'do-restorative');
    expect(await page.innerText('main')).toContain('The time limits do not stop.');
    await page.check('main input[value="yes"]');
    await send(page);
    expect(await standing(page)).toContain('You can still go on with your appeal.');
    expect(await limits()).toEqual(before);
    await open(served.staff, kept.reference);
    expect(await history(served.staff)).toContain('You said yes to the restorative conference');
    await closeContext(page.context());
  });

  test('a complaint is withdrawn only by somebody who is sure, and has then ended everywhere', async () => {
    const kept = printed(served.server, 'Durham, stage 2, resolution meeting, in time');
    const page = await visit(kept);
    await choose(page, 'do-withdraw');
    expect(await page.innerText('main')).toMatch(/start again until|last day for starting again was/);
    await page.click('main form button:not(.govuk-button--secondary)');
    expect(await page.innerText('.govuk-error-summary')).toContain('Select that you want to withdraw');
    await page.check('#sure');
    await send(page);
    expect(await standing(page)).toContain('You withdrew your complaint. It has ended.');
    expect(await page.locator('#do-add-information, #do-withdraw, #ask-next').count()).toBe(0);
    await page.goto('/complaint/add-information');
    await page.waitForURL('**/complaint');
    expect(await inQueue(served.staff, kept.reference)).toContain('Withdrawn');
    await open(served.staff, kept.reference);
    expect(await served.staff.innerText('main')).toContain('There is nothing to record now.');
    await closeContext(page.context());
  });

  test('after a conference that was held again, the panel of 2016 is asked to meet once more', async () => {
    const kept = printed(served.server, 'Durham, stage 2, complaints panel, in time');
    await open(served.staff, kept.reference);
    await record(served.staff, served.server, ['Record the panel meeting']);
    await record(served.staff, served.server, ["Send the panel's decision", 'reconvene-recommended']);
    await record(served.staff, served.server, ['Record the reconvened conference']);
    const page = await visit(kept);
    await look(page);
    await choose(page, 'do-further-challenge');
    await page.fill('#concerns', 'The report still has the wrong date.');
    await send(page);
    expect(await standing(page)).toContain('You asked the panel to meet once more.');
    await take(served.staff, kept.reference, 'Decide whether the panel meets once more');
    expect(await served.staff.innerText('main')).toContain('The report still has the wrong date.');
    await served.staff.check('main input[value="yes"]');
    await served.staff.fill('#note', 'The date was not looked at.');
    await showLetter(served.staff);
    await send(served.staff, recorded);
    await record(served.staff, served.server, ['Record the panel meeting']);
    await record(served.staff, served.server, ["Send the panel's decision", 'decision-stands']);
    await page.reload();
    expect(await standing(page)).toContain('Your complaint has ended. The result: The decision stands.');
    expect(await page.locator('#do-further-challenge').count()).toBe(0);
    await closeContext(page.context());
  });

  // What is looked for stands in the pages as they come: scripts change nothing of it.
  if (javaScriptEnabled) return;

  test('two people who complain about the same conference know nothing of each other', async () => {
    const context = await served.browser.newContext({ baseURL: served.server.url, javaScriptEnabled });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const person = (name: string) =>
      lodgeByForms(page, {
        'your-name': { 'your-name': name },
        'what-happened': { 'what-happened': `${name} speaks.` },
      });
    const first = await person('Ada Tokenone');
    await context.clearCookies();
    const second = await person('Bea Tokentwo');
    await open(served.staff, first.reference);
    expect(await served.staff.content()).not.toMatch(new RegExp(`Tokentwo|${second.reference}`));
    const other = await visit(second);
    for (const address of [
      '/complaint',
      '/complaint/question',
      '/complaint/withdraw',
      '/complaint/calendar.ics',
    ]) {
      const text = await (await other.request.get(address)).text();
      expect(text).not.toMatch(new RegExp(`Tokenone|${first.reference}`));
    }
    await closeContext(other.context());
    await closeContext(context);
  });
});
