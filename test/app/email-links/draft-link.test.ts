import { beforeEach, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/app/answer-question.ts';
import { askForDraft } from '../../../src/app/email-links/ask-for-link.ts';
import { giveEmail, takeEmailAway } from '../../../src/app/email-links/draft-email.ts';
import { lookAtLink, useLink } from '../../../src/app/email-links/email-link.ts';
import { lodgeComplaint } from '../../../src/app/lodge-complaint.ts';
import { deliverMessages } from '../../../src/app/messages/deliver-messages.ts';
import { writeReminders } from '../../../src/app/messages/write-reminders.ts';
import { openDraft } from '../../../src/app/open-draft.ts';
import { saveDraft } from '../../../src/app/save-draft.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { confirmedEmailOf } from '../../../src/domain/complaint/message-wishes.ts';
import { writeDraft } from '../../builders/a-draft.ts';
import { aDelivery, type Delivery } from '../messages/delivery.ts';

const sender = '192.0.2.1';
const email = 'sam@home.example';
const onlyMe = { email: [email], readers: ['only-me'] };
const byPost = { email: null, text: null, phone: null, post: { address: '1 High Street', others: '' } };

let services: Delivery;
beforeEach(async () => {
  services = await aDelivery();
  await writeDraft(services, { 'conference-date': undefined });
});

const draftNow = async () => (await services.drafts.read('draft-1'))!;
const give = async (form = onlyMe) => giveEmail(await draftNow(), form, sender, services);
const ask = (typed = email) => askForDraft({ email: typed, address: sender }, services);

/** What went out since the last time, the oldest first. */
let seen = 0;
beforeEach(() => void (seen = 0));
async function sent() {
  await deliverMessages(services);
  const all = services.mailbox.messages().toReversed();
  const fresh = all.slice(seen);
  seen = all.length;
  return fresh;
}
const tokenIn = (body = '') => /\/link\/([\w-]+)/.exec(body)?.[1] ?? '';
const sentToken = async () => tokenIn((await sent()).at(-1)?.body);

async function confirmed(): Promise<void> {
  expect(await give()).toEqual({ status: 'kept' });
  expect(await useLink(await sentToken(), services)).toEqual({
    ok: true,
    purpose: 'confirm-email',
    of: 'draft',
  });
}

describe('an address for a link', () => {
  test('that somebody else may read is not kept, and nothing goes there', async () => {
    expect(await give({ email: [email], readers: ['others'] })).toEqual({ status: 'not-safe' });
    expect([(await draftNow()).email, await sent()]).toEqual([null, []]);
  });

  test.each([
    [{ email: [''], readers: ['only-me'] }, ['email-missing']],
    [{ email: ['sam at home'], readers: ['only-me'] }, ['email-wrong']],
    [{ email: [email] }, ['readers-missing']],
    [{}, ['email-missing', 'readers-missing']],
  ])('%j is asked for again', async (form, codes) => {
    const given = await giveEmail(await draftNow(), form, sender, services);
    expect(given.status === 'faults' && given.faults.map(({ code }) => code)).toEqual(codes);
  });

  test('is asked once whether it is right, and nothing opens the draft until then', async () => {
    await give();
    await ask();
    const [question, ...more] = await sent();
    expect(question).toMatchObject({ to: email, subject: 'Is this your e-mail?' });
    expect(more).toEqual([]);
  });

  test('can be given again at once when it was mistyped, and the old link is dead', async () => {
    await give({ email: ['sma@home.example'], readers: ['only-me'] });
    const old = await sentToken();
    await give();
    const [question] = await sent();
    expect(question?.to).toBe(email);
    expect(await useLink(old, services)).toEqual({ ok: false });
  });

  test('gets three such e-mails in a day at the most, whoever gives it', async () => {
    for (const hour of ['10', '11', '12', '13']) {
      services.itIs(`2026-04-14T${hour}:00`);
      await writeDraft(services, {}, `draft-at-${hour}`);
      await giveEmail((await services.drafts.read(`draft-at-${hour}`))!, onlyMe, sender, services);
    }
    expect(await sent()).toHaveLength(3);
  });
});

describe('a link to what was saved', () => {
  test('goes to an address that was confirmed, opens the draft once, and for an hour', async () => {
    await confirmed();
    await ask(' Sam@Home.example');
    const token = await sentToken();
    for (let times = 0; times < 3; times += 1)
      expect(await lookAtLink(token, services)).toMatchObject({ purpose: 'access-link' });
    expect(await useLink(token, services)).toMatchObject({ ok: true, opened: { draft: { id: 'draft-1' } } });
    expect(await useLink(token, services)).toEqual({ ok: false });
    services.itIs('2026-04-14T10:15');
    await ask();
    const second = await sentToken();
    services.itIs('2026-04-14T11:15');
    expect(await useLink(second, services)).toEqual({ ok: false });
  });

  test('is answered alike, and with as many messages written, for an address that nobody has', async () => {
    await confirmed();
    const waiting = async () => (await services.outbox.claim(services.now(), services.now() + 1, 9)).length;
    expect([await ask('nobody@home.example'), await waiting()]).toEqual([{ ok: true }, 1]);
    expect([await ask(), await waiting()]).toEqual([{ ok: true }, 1]);
  });

  test('finds nobody for an address that nobody has', async () => {
    await ask('nobody@home.example');
    expect(await sent()).toEqual([]);
    expect(await services.outbox.claim(services.now() * 2, services.now() * 2, 9)).toEqual([]);
  });

  test('is refused after too many tries from one sender, known or not', async () => {
    await confirmed();
    for (let times = 0; times < 30; times += 1) await ask('nobody@home.example');
    expect(await ask()).toEqual({ ok: false, reason: 'too-many-tries' });
  });

  test('asked for again and again is sent once in a quarter of an hour', async () => {
    await confirmed();
    for (let times = 0; times < 5; times += 1) await ask();
    expect(await sent()).toHaveLength(1);
  });

  test.each([
    ['the address was taken away', async () => takeEmailAway(await draftNow(), services)],
    ['another address was given', () => give({ email: ['other@home.example'], readers: ['only-me'] })],
    ['the draft was erased', () => services.drafts.eraseUnsent('draft-1')],
    ['the draft was sent', () => lodgeNow()],
    ['the 28 days of the draft are over', () => services.itIs('2026-05-20T10:00')],
    ['the answer to how to contact them is without it', () => answerContact({ contact: ['nothing'] })],
  ])('does nothing once %s', async (_, change) => {
    await confirmed();
    await ask();
    const token = await sentToken();
    await change();
    expect(await useLink(token, services)).toEqual({ ok: false });
    services.itIs('2026-05-20T12:00');
    await ask();
    expect((await sent()).filter(({ subject }) => subject === 'Your link')).toEqual([]);
  });

  test('stays when the answer to how to contact them names the same address', async () => {
    await confirmed();
    await answerContact({ contact: ['email'], email: [email] });
    expect((await draftNow()).email).toEqual({ address: email, isConfirmed: true });
  });
});

async function answerContact(form: Record<string, string[]>) {
  const opened = (await openDraft('draft-1', services))!;
  const dated = { ...opened.draft.answers, 'conference-date': '2026-04-10' };
  await services.drafts.save('draft-1', { answers: dated, pending: null }, services.now());
  const now = (await openDraft('draft-1', services))!;
  expect(await answerQuestion(now, 'contact', form, false, services)).toMatchObject({ status: 'answered' });
}

async function lodgeNow(contact: unknown = byPost) {
  const { answers } = await draftNow();
  const whole = { ...answers, contact, 'conference-date': '2026-04-10' };
  await services.drafts.save('draft-1', { answers: whole, pending: null }, services.now());
  const lodged = await lodgeComplaint((await openDraft('draft-1', services))!, services);
  return lodged.ok ? lodged.id : '';
}

test('an address that was confirmed while writing is confirmed for the complaint, where it is safe for that too', async () => {
  await confirmed();
  const id = await lodgeNow({ ...byPost, email: { address: email, others: '', when: null } });
  expect(confirmedEmailOf(await services.complaints.entries(id))).toBe(email);
});

test('it is not, where the complaint names another way', async () => {
  await confirmed();
  const entries = await services.complaints.entries(await lodgeNow());
  expect(entries.map(({ event }) => event.type)).toEqual(['ComplaintLodged']);
});

describe('a reminder', () => {
  const remind = async (time: string) => {
    services.itIs(time);
    await writeReminders(services);
    return (await sent())[0];
  };
  beforeEach(async () => {
    const opened = (await openDraft('draft-1', services))!;
    await saveDraft(opened, readSentences('result'), services);
  });

  test('goes to the confirmed address with a link that opens the draft once, for two days', async () => {
    await confirmed();
    const told = await remind('2026-05-05T10:00');
    expect(told).toMatchObject({ to: email, subject: 'What you saved' });
    expect(told?.body).toContain('open it with this link');
    const token = tokenIn(told?.body);
    services.itIs('2026-05-07T09:59');
    expect(await useLink(token, services)).toMatchObject({ ok: true, opened: { draft: { id: 'draft-1' } } });
    expect(await useLink(token, services)).toEqual({ ok: false });
  });

  test('its link is dead after two days', async () => {
    await confirmed();
    const told = await remind('2026-05-05T10:00');
    services.itIs('2026-05-07T10:00');
    expect(await useLink(tokenIn(told?.body), services)).toEqual({ ok: false });
  });

  test('does not go to an address that was not confirmed, but where the answers say', async () => {
    await give();
    await sent();
    expect(await remind('2026-05-05T10:00')).toMatchObject({ channel: 'post', to: '1 Example Street' });
  });

  test('goes where the answers say, and names the code, when no address for links was given', async () => {
    const { answers } = await draftNow();
    const contact = { ...byPost, email: { address: 'ada@home.example', others: '', when: null } };
    await services.drafts.save(
      'draft-1',
      { answers: { ...answers, contact }, pending: null },
      services.now(),
    );
    const told = await remind('2026-05-05T10:00');
    expect(told).toMatchObject({ to: 'ada@home.example', body: expect.stringContaining('/later') });
    expect(told?.body).toContain('open it with your code');
  });
});
