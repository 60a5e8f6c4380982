import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext, launchBrowser } from '../../browser.ts';
import { startMailServer } from '../../notify/mail-server.ts';
import { startServer, type TestServer } from '../../server.ts';
import { lodgeByForms, signIn } from './family.ts';
import { noon } from './noon.ts';
import { officer, open, record } from './officer.ts';

const byEmail = (email: string) => ({ contact: { contact: 'email', email } });

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser?.close());

async function newPage(server: TestServer, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, ...options })).newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

/** Loads a page again until it says so: messages go out some seconds after what causes them. */
async function until(page: Page, words: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.innerText('main');
      },
      { timeout: 15_000, interval: 500 },
    )
    .toContain(words);
}

describe('with no sender', () => {
  let server: TestServer;
  let staff: Page;
  beforeAll(async () => {
    server = await startServer({ SEED_DEMO: '1', FROZEN_TIME: noon });
    staff = await officer(browser, server, true);
  });
  afterAll(() => server?.stop());

  test('what would have gone out is in the mailbox of staff, and the tracker says that nothing was sent', async () => {
    const page = await newPage(server, { viewport: { width: 320, height: 640 } });
    const kept = await lodgeByForms(page, byEmail('sam@home.example'));
    await signIn(page, kept);
    await until(page, 'as this service does not send messages yet.');
    expect(await violationsOn(page)).toEqual([]);
    await open(staff, kept.reference);
    expect(await staff.innerText('main')).toContain('as this service does not send messages yet.');
    await staff.goto('/mailbox');
    await until(staff, 'We have what you sent.');
    expect(staff.url()).toMatch(/\/staff\/mailbox$/);
    expect(await staff.innerText('main')).toContain('sam@home.example');
    expect(await violationsOn(staff)).toEqual([]);
    await closeContext(page.context());
  });

  test('who is not to be contacted gets nothing, and the tracker shows it', async () => {
    const page = await newPage(server, { javaScriptEnabled: false });
    const kept = await lodgeByForms(page);
    await signIn(page, kept);
    await until(page, 'Shown only here, as you asked us not to contact you.');
    await closeContext(page.context());
  });

  test.each([true, false])(
    'a family changes how it may be contacted, and staff read it (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const page = await newPage(server, { javaScriptEnabled, viewport: { width: 320, height: 640 } });
      const kept = await lodgeByForms(page, byEmail('sam@home.example'));
      await signIn(page, kept);
      await page.click('text=Change how we contact you, or stop messages');
      expect(await page.inputValue('#email')).toBe('sam@home.example');
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
      await page.fill('#email', 'sam at home');
      await page.click('main form button:has-text("Save")');
      expect(await page.innerText('.govuk-error-summary')).toContain('Enter an e-mail address with an @');
      expect(await page.inputValue('#email')).toBe('sam at home');
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
      await page.uncheck('main input[value="email"]');
      await page.check('main input[value="nothing"]');
      await page.click('main form button:has-text("Save")');
      await page.waitForURL('**/complaint#messages');
      expect(await page.innerText('main')).toContain('You changed how we may contact you');
      await open(staff, kept.reference);
      expect(await staff.innerText('.govuk-warning-text')).toContain('Do not contact the family.');
      await record(staff, server, ['Record the offer of an appointment']);
      await until(page, 'Shown only here, as you asked us not to contact you.');
      await closeContext(page.context());
    },
  );

  test('who has confirmed an e-mail address signs in by a link, which works once', async () => {
    const page = await newPage(server, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const kept = await lodgeByForms(page, byEmail('link@home.example'));
    await signIn(page, kept);
    await page.click('main button:has-text("Send me an e-mail to check my address")');
    await page.goto(await linkIn('Is this your e-mail?'));
    await page.reload();
    expect(await page.innerText('main')).toContain('say that this e-mail address is yours');
    await page.click('main form button');
    expect(await page.innerText('main')).toContain('Your e-mail address is checked.');
    await page.goto('/complaint');
    expect(await page.innerText('main')).toContain('You checked that your e-mail address is right');
    await page.click('main button:has-text("Sign out")');
    await page.goto('/complaint/sign-in');
    await page.click('text=get a link by e-mail');
    await page.fill('#reference', kept.reference);
    await page.click('main form button');
    expect(await page.innerText('main')).toContain('it is on its way');
    const link = await linkIn('Your link');
    await page.goto(link);
    await page.click('main form button');
    await page.waitForURL('**/complaint');
    expect(await page.innerText('main')).toContain(kept.reference);
    expect((await page.context().request.get(link)).status()).toBe(404);
    await closeContext(page.context());
  });

  /** The path of the link in the newest message with that subject, as the mailbox shows it. */
  async function linkIn(subject: string): Promise<string> {
    await staff.goto('/mailbox');
    await until(staff, subject);
    const card = staff.locator('.govuk-summary-card', { hasText: subject }).first();
    return /\/link\/\w+/.exec(await card.innerText())?.[0] ?? '';
  }

  test('the links of messages lead to the question for the code, and the mailbox to nobody but staff', async () => {
    const page = await newPage(server);
    await page.goto('/news');
    expect(page.url()).toMatch(/\/complaint\/sign-in$/);
    await page.goto('/later');
    expect(page.url()).toMatch(/\/complain\/return$/);
    await page.goto('/mailbox');
    expect(page.url()).toMatch(/\/staff\/sign-in$/);
    await closeContext(page.context());
  });
});

describe('with a mail server', () => {
  test('messages arrive, and staff are told of one that is refused', async () => {
    const unknown = Object.assign(new Error('No such person.'), { responseCode: 550 });
    const mail = await startMailServer({
      onRcptTo: ({ address }, _session, done) => done(address.startsWith('nobody') ? unknown : null),
    });
    const port = await freePort();
    const baseUrl = `http://127.0.0.1:${port}`;
    const sender = { SMTP_URL: mail.url, MAIL_FROM: 'news@service.example' };
    const set = { ...sender, BASE_URL: baseUrl, PORT: String(port), SEED_DEMO: '1', FROZEN_TIME: noon };
    const server = await startServer(set);
    onTestFinished(() => server.stop());
    const page = await newPage(server);
    const theirs = await lodgeByForms(page, byEmail('sam@home.example'));
    await expect.poll(() => mail.arrived.length, { timeout: 15_000 }).toBe(1);
    expect(mail.arrived[0]!.message).toContain(`${baseUrl}/news`);
    await signIn(page, theirs);
    await until(page, 'Sent by e-mail on');
    await closeContext(page.context());
    const other = await newPage(server);
    const kept = await lodgeByForms(other, byEmail('nobody@home.example'));
    const staff = await officer(browser, server, true);
    await open(staff, kept.reference);
    await until(staff, 'A message to the family could not be sent.');
    expect(await violationsOn(staff)).toEqual([]);
    expect((await staff.context().request.get('/mailbox')).status()).toBe(404);
    await closeContext(staff.context());
    await closeContext(other.context());
    await server.stop();
    expect(server.output()).not.toContain('home.example');
  });
});

/** A port that nobody listens on: the links of messages name it before the service has started. */
async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  taken.close();
  await once(taken, 'close');
  return port;
}
