import { beforeEach, expect, test } from 'vitest';
import { decideByLink, lookAtManagerLink } from '../../../src/app/line-manager/manager-link.ts';
import { managerPage } from '../../../src/app/line-manager/manager-page.ts';
import { sendManagerLink } from '../../../src/app/line-manager/send-manager-link.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { makeMailbox, type Mailbox } from '../../../src/notify/mailbox.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { sending } from '../../builders/commands.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

const telling = {
  area: 'city-and-hackney',
  role: 'professional',
  'your-name': 'Ada Example',
  'what-happened': 'Nobody read the report of the school.',
  children: [{ name: 'Zebedee', age: '7' }],
  contact: { email: 'ada@nhs.example', phone: null, post: null },
};
const concern = aComplaint().under('city-and-hackney').by('professional').telling(telling);
const ola = { name: 'Ola Example', email: 'ola@nhs.example' };
const yes = { goesOn: true, reasons: 'The report matters.', advice: 'Our adviser agrees.' };
let mailbox: Mailbox;
let services: SomeServices & { sender: Mailbox; messageUrl: string };
let id: string;
const family = () => ({ kind: 'family', complaintId: id }) as const;
const send = (manager = ola) => sendManagerLink(family(), id, manager, services);
const tokens = () => mailbox.messages().map(({ body }) => /\/line-manager\/(\S+)/.exec(body)?.[1] ?? '');

beforeEach(async () => {
  mailbox = makeMailbox();
  services = { ...someServices('2026-04-20T10:00'), sender: mailbox, messageUrl: 'https://example.org' };
  ({ id } = await store(concern.atStage('step-2'), services));
});

test('a link goes to the line manager, in words that tell nobody else what it is about', async () => {
  expect(await send()).toEqual({ ok: true });
  const [message] = mailbox.messages();
  expect(message).toMatchObject({ channel: 'email', to: 'ola@nhs.example', subject: 'Something to decide' });
  expect(`${message?.subject} ${message?.body}`).not.toMatch(/child|conference|concern|Ada|Ola/i);
});

test('looking at the link uses nothing up, and a decision uses it up', async () => {
  await send();
  const [token = ''] = tokens();
  for (let look = 0; look < 3; look += 1) expect((await lookAtManagerLink(token, services))?.row.id).toBe(id);
  expect(await decideByLink(token, yes, services)).toEqual({ ok: true });
  expect(await lookAtManagerLink(token, services)).toBeNull();
  expect(await decideByLink(token, yes, services)).toEqual({ ok: false, reason: 'not-found' });
  const last = (await services.complaints.entries(id)).at(-1);
  expect(last).toMatchObject({ recordedBy: 'line-manager', event: { type: 'ManagerDecided', ...yes } });
});

test('a decision that is refused leaves the link as it was', async () => {
  await send();
  const [token = ''] = tokens();
  const refused = await decideByLink(token, { ...yes, reasons: '' }, services);
  expect(refused).toEqual({ ok: false, reason: 'text-missing' });
  expect(await lookAtManagerLink(token, services)).not.toBeNull();
});

test('a link works for seven days, until another one is sent, and while somebody has to decide', async () => {
  await send();
  await send({ ...ola, name: 'Jo Example' });
  const [second = '', first = ''] = tokens();
  expect(await lookAtManagerLink(first, services)).toBeNull();
  expect(await lookAtManagerLink(second, services)).not.toBeNull();
  services.itIs('2026-04-27T10:00');
  expect(await lookAtManagerLink(second, services)).toBeNull();
});

test('once the managers have answered, the link is as dead as one that nobody ever sent', async () => {
  const { id: other } = await store(
    concern
      .lodgedOn('2026-04-02T10:00')
      .atStage('step-2')
      .and(sending(['settled'], '2026-04-15')),
    services,
    'other',
  );
  await services.managerLinks.keep({
    ...{ complaintId: other, tokenHash: services.secrets.hash('manager-link', 'old') },
    expiresAt: services.now() + 1,
  });
  expect(await lookAtManagerLink('old', services)).toBeNull();
  expect(await lookAtManagerLink('never', services)).toBeNull();
});

test('an e-mail that cannot go out is told, and nothing is recorded', async () => {
  const before = (await services.complaints.entries(id)).length;
  const broken = { ...mailbox, send: async () => ({ ok: false, reason: 'refused' }) as const };
  const sent = await sendManagerLink(family(), id, ola, { ...services, sender: broken });
  expect(sent).toEqual({ ok: false, reason: 'manager-not-sent' });
  expect(await services.complaints.entries(id)).toHaveLength(before);
});

test('nobody but the one whose concern it is sends a link, and nothing goes out for what the rules refuse', async () => {
  const consent = { id: 'consent-1', complaintId: id, scope: 'see' } as const;
  const others = [
    { kind: 'family', complaintId: 'other' },
    { kind: 'advocate', id: 'advocate-1', consent },
  ] as const;
  for (const actor of others)
    expect(await sendManagerLink(actor, id, ola, services)).toEqual({ ok: false, reason: 'not-found' });
  expect(await send({ ...ola, email: 'ola' })).toEqual({ ok: false, reason: 'manager-email-wrong' });
  expect(mailbox.messages()).toEqual([]);
});

test('the line manager reads the concern and what came of step 1, and no name of a child', async () => {
  await send();
  const read = await lookAtManagerLink(tokens()[0] ?? '', services);
  const needs = {
    ...services,
    questionWords: readQuestionWords(),
    sentences: { tracker: readSentences('tracker') },
  };
  const page = managerPage(read!, needs);
  const text = JSON.stringify(page);
  expect(text).toContain('Nobody read the report of the school.');
  expect(text).not.toContain('Zebedee');
  expect(text).not.toContain('ada@nhs.example');
  expect(page.earlier.map(({ title }) => title)).toEqual([
    'Step 1, talk with the chairperson: the talk or meeting',
  ]);
  expect(page.clocks.map(({ id: clock, state }) => [clock, state])).toEqual([
    ['step-2.resolution', 'overdue'],
  ]);
});
