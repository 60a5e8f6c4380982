import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { closeContext } from '../browser.ts';
import { everyForm, sendForms } from './journey-forms.ts';
import { openCheckPage, openQuestion, serveJourney } from './journey-page.ts';
import { goOn, pathOf, toCheckPage } from './journey-steps.ts';

const served = serveJourney();

describe('Change', () => {
  test('comes back to the check page, with the new answer', async () => {
    await served.withPage({}, async (page) => {
      await openCheckPage(page, served.server.url);
      await page.getByRole('link', { name: 'Change your name' }).click();
      await page.locator('#your-name').fill('Alex Example');
      await goOn(page);
      expect(pathOf(page)).toBe('check-answers');
      expect(await page.locator('main').innerText()).toContain('Alex Example');
    });
  });

  test('of the date shows the new result, and asks only what it opens', async () => {
    await served.withPage({ javaScriptEnabled: false }, async (page) => {
      await openCheckPage(page, served.server.url);
      await page.getByRole('link', { name: 'Change date of the conference' }).click();
      await page.locator('#conference-date').fill('3 March');
      await goOn(page);
      expect(await page.locator('h1').innerText()).toBe('Yes, you can still send it, but it is late');
      await page.getByRole('button', { name: 'Send it late and say why' }).first().click();
      expect(pathOf(page)).toBe('why-late');
      await page.locator('#why-late').fill('I was ill.');
      await goOn(page);
      expect(pathOf(page)).toBe('check-answers');
      expect(await page.locator('main').innerText()).toContain(
        'The chairperson decides if it will be taken.',
      );
    });
  });

  test('can be left by Back, with nothing changed', async () => {
    await served.withPage({}, async (page) => {
      await openCheckPage(page, served.server.url);
      await page.getByRole('link', { name: 'Change your name' }).click();
      await page.getByRole('link', { name: 'Back' }).click();
      expect(pathOf(page)).toBe('check-answers');
    });
  });
});

test('a story that is too long is said so before it is sent, and is kept when it is', async () => {
  await served.withPage({}, async (page) => {
    await openQuestion(page, served.server.url, 'what-happened');
    const story = 'a'.repeat(9_999) + 'é✓🙂';
    await page.locator('#what-happened').fill(story);
    await page.getByText('You have 3 characters too many').first().waitFor();
    await goOn(page);
    expect(await page.locator('.govuk-error-summary').innerText()).toContain(
      'Your text is 3 characters too long.',
    );
    expect(await page.locator('#what-happened').inputValue()).toBe(story);
    await page.locator('#what-happened').fill('a'.repeat(10_000));
    await goOn(page);
    expect(pathOf(page)).toBe('what-you-want');
  });
});

describe('the way in', () => {
  test('somebody who comes back goes on where they were', async () => {
    await served.withPage({}, async (page) => {
      await openQuestion(page, served.server.url, 'conference-date');
      await page.goto('/complain');
      expect(pathOf(page)).toBe('conference-date');
    });
  });

  test('a page that is not reached yet leads to what is missing', async () => {
    await served.withPage({}, async (page) => {
      await page.goto('/complain');
      for (const path of ['result', 'needs', 'check-answers', 'declaration', 'deadline.ics']) {
        await page.goto(`/complain/${path}`);
        expect(pathOf(page), path).toBe('area');
      }
    });
  });

  test('without a draft the way in leads to the first question, every other page to the return code', async () => {
    await served.withPage({}, async (page) => {
      for (const path of ['check-answers', 'saved', 'role', 'deadline.ics']) {
        await page.goto(`/complain/${path}`);
        expect(pathOf(page), path).toBe('return');
      }
      await page.goto('/complain/sent');
      expect(new URL(page.url()).pathname).toBe('/complaint/sign-in');
      await page.goto('/complain/return');
      await page.getByRole('link', { name: 'Start again' }).click();
      expect(pathOf(page)).toBe('area');
    });
  });

  test('a question that does not exist is not found', async () => {
    await served.withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/complain');
      const response = await page.request.get('/complain/the-weather');
      expect(response.status()).toBe(404);
    });
  });
});

test('the reminder is a whole day with a neutral name and an alarm, and says nothing more', async () => {
  await served.withPage({}, async (page) => {
    await openQuestion(page, served.server.url, 'what-happened');
    const response = await page.request.get('/complain/deadline.ics');
    expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const file = await response.text();
    expect(file).toContain('DTSTART;VALUE=DATE:20260417');
    expect(file).toMatch(/^SUMMARY:Reminder/m);
    expect(file).toContain('BEGIN:VALARM');
    expect(file).not.toMatch(/complain|child|conference|durham|protect|127\.0\.0\.1/i);
  });
});

test('no answer is in an address, a title or the history of the browser', async () => {
  await served.withPage({}, async (page) => {
    const seen: string[] = [];
    page.on('framenavigated', () => seen.push(page.url()));
    page.on('load', async () => seen.push(await page.title()));
    await toCheckPage(page);
    expect(seen.join('\n')).not.toMatch(/Sam|Ash|07700|Polish|durham|2026|mother/i);
  });
});

test('a page with answers is not kept by the browser or anything on the way', async () => {
  await served.withPage({}, async (page) => {
    await openCheckPage(page, served.server.url);
    const response = await page.request.get('/complain/check-answers');
    expect(response.headers()).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });
});

test('a page that was kept from one person shows another only what is theirs', async () => {
  const { browser, server } = served;
  const questions = Object.keys(everyForm);
  const main = async (context: BrowserContext, slug: string) => {
    const html = await (await context.request.get(`${server.url}/complain/${slug}?change=1`)).text();
    return html.replace(/data-seconds="\d+"/, '');
  };
  const [first, second] = [await browser.newContext(), await browser.newContext()];
  const theirs = { ...everyForm, 'your-name': { 'your-name': 'Robin Sample' } };
  await sendForms(first, server.url, everyForm);
  for (const slug of questions) await main(first, slug);
  const firstSeen = await Promise.all(questions.map((slug) => main(first, slug)));
  await sendForms(second, server.url, theirs);
  const secondSeen = await Promise.all(questions.map((slug) => main(second, slug)));
  const name = questions.indexOf('your-name');
  expect(firstSeen[name]).toContain('Sam Example');
  expect(secondSeen).toEqual(firstSeen.map((html) => html.replace('Sam Example', 'Robin Sample')));
  await Promise.all([closeContext(first), closeContext(second)]);
});
