import { beforeEach, describe, expect, test } from 'vitest';
import { saveContact, showContact } from '../../../src/app/messages/contact-page.ts';
import { deliverMessages } from '../../../src/app/messages/deliver-messages.ts';
import { messageLines } from '../../../src/app/messages/message-lines.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { contactNoticeOf } from '../../../src/app/staff/contact-notice.ts';
import { toldNow } from '../../../src/app/staff/told-now.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { kindsOfComplaints } from '../../../src/domain/contact/message-kinds.ts';
import { aDelivery, byEmail, byNothing, write, type Delivery } from './delivery.ts';

const sentences = { outbox: readSentences('outbox'), messages: readSentences('messages') };
const words = { sentences, questionWords: readQuestionWords() };
const everyKind = { kinds: kindsOfComplaints };

let services: Delivery & typeof words;
const start = async (contact: unknown) => void (services = { ...(await aDelivery(contact)), ...words });
beforeEach(() => start(byEmail));

const read = async () => (await readComplaint('id-of-first', services))!;
const save = async (form: Record<string, readonly string[]>) => saveContact(await read(), form, services);
const how = async () =>
  (await messageLines('id-of-first', 'adult', services)).map((line) => `${line.text}: ${line.how}`);
const sentTo = () => services.mailbox.messages().map(({ to }) => to);

test('the page shows what they want now, with every kind of message chosen', async () => {
  const shown = JSON.stringify(showContact(await read(), null, {}, services));
  expect(shown).toContain('sam@home.example');
  expect(shown.match(/"checked":true/g)).toHaveLength(1 + kindsOfComplaints.length);
});

describe('a change counts at once, for messages that wait too', () => {
  test('another address', async () => {
    await write(services);
    expect(await save({ contact: ['email'], email: ['sam@safe.example'], ...everyKind })).toEqual({
      ok: true,
    });
    await deliverMessages(services);
    expect(sentTo()).toEqual(['sam@safe.example']);
  });

  test('no contact at all', async () => {
    await write(services);
    await save({ contact: ['nothing'], ...everyKind });
    await deliverMessages(services);
    expect(sentTo()).toEqual([]);
    expect(await how()).toEqual(['There is news: Shown only here, as you asked us not to contact you.']);
  });

  test('one kind that is stopped, and none of the others', async () => {
    const kinds = kindsOfComplaints.filter((kind) => kind !== 'news');
    await save({ contact: ['email'], email: ['sam@home.example'], kinds });
    await write(services);
    await write(services, 'outcome', 'id-of-first 3 outcome');
    await deliverMessages(services);
    expect(services.mailbox.messages().map(({ subject }) => subject)).toEqual(['There is an answer']);
    expect((await how()).join()).toContain('Shown only here, as you stopped messages of this kind.');
  });

  test('contact where there was none', async () => {
    await start(byNothing);
    await save({ contact: ['text'], text: ['07700 900 982'], ...everyKind });
    await write(services);
    await deliverMessages(services);
    expect(services.mailbox.messages()).toMatchObject([{ channel: 'text', to: '07700 900 982' }]);
  });
});

test('a form that cannot be used changes nothing, and is shown again as it was typed with what to do', async () => {
  const form = { contact: ['email'], email: ['sam at home'], 'email-days': ['3'] };
  const faults = { email: 'Enter an e-mail address with an @, such as name@example.com' };
  expect(await save(form)).toEqual({ ok: false, faults });
  const shown = JSON.stringify(showContact(await read(), form, faults, services));
  expect(shown).toContain('sam at home');
  expect(shown).toContain(faults.email);
  expect(await services.complaints.entries('id-of-first')).toHaveLength(1);
});

describe('staff read', () => {
  const notice = async () => contactNoticeOf(await read(), services);

  test('that nobody may contact the family, as soon as that is so', async () => {
    expect((await notice()).isForbidden).toBe(false);
    await save({ contact: ['nothing'], ...everyKind });
    expect(await notice()).toMatchObject({
      isForbidden: true,
      what: expect.stringMatching(/^Do not contact the family\./),
      lines: [],
    });
  });

  test('no more what was said before: it may not be safe now', async () => {
    const told = async () => {
      const lines = toldNow(
        [{ slug: 'contact', label: 'How to contact you', lines: ['sam@home.example'] }],
        await read(),
        services,
      );
      return lines[0]!.lines.join();
    };
    expect(await told()).toBe('sam@home.example');
    await save({ contact: ['nothing'], ...everyKind });
    expect(await told()).toContain('The family has changed this since.');
    expect(await told()).not.toContain('sam@home.example');
  });

  test('how the family may be contacted, when, and which messages it stopped', async () => {
    await save({
      contact: ['phone'],
      phone: ['01632 960 001'],
      message: ['no'],
      'phone-others': ['My father'],
      'phone-days': ['2'],
      kinds: kindsOfComplaints.filter((kind) => kind !== 'late'),
    });
    expect((await notice()).lines).toEqual([
      'Phone calls: 01632 960 001',
      'Do not leave a message',
      'Others who may see or hear it: My father',
      'Safe times: Tuesday (in the morning, in the afternoon, in the evening)',
      'They do not want messages of these kinds: Something is late.',
    ]);
  });
});

test('what became of each message is said', async () => {
  await write(services);
  expect(await how()).toEqual([
    'There is news: It goes out on Tuesday 14 April 2026 at 10am, or soon after.',
  ]);
  services.answer({ ok: false, reason: 'unavailable' });
  await deliverMessages(services);
  expect(await how()).toEqual([
    'There is news: It could not be sent yet. We try again on Tuesday 14 April 2026 at 10:01am.',
  ]);
  services.answer({ ok: false, reason: 'refused' });
  services.itIs('2026-04-14T10:01');
  await deliverMessages(services);
  expect(await how()).toEqual([
    'There is news: Could not be sent by e-mail on Tuesday 14 April 2026 at 10:01am. Check the address that you gave us.',
  ]);
});
