import { expect, test } from 'vitest';
import { makeNotifySender } from '../../src/notify/notify-sender.ts';
import { startNotifyServer } from './notify-server.ts';

const service = '26785a09-ab16-4eb0-8407-a37497a57506';
const apiKey = `name-${service}-3d844edf-8d35-48ac-975b-e847b4f122b0`;
const templates = { email: 'template-e-mail', text: 'template-text', post: 'template-letter' };
const words = { key: 'key-of-message', subject: 'There is news', body: 'Sign in to read it.' };

const sender = (baseUrl: string, patience?: number) =>
  makeNotifySender({ apiKey, templates, baseUrl, patience });

test.each([
  [
    'email',
    'sam@home.example',
    'email',
    { email_address: 'sam@home.example', template_id: 'template-e-mail' },
  ],
  ['text', '07700 900 982', 'sms', { phone_number: '07700 900 982', template_id: 'template-text' }],
  ['post', '1 Example Street\nDurham\nDH1 1AA', 'letter', { template_id: 'template-letter' }],
] as const)(
  'a message by %s is handed over with the words and the number of its own',
  async (channel, to, path, body) => {
    const server = await startNotifyServer();
    expect(await sender(server.url).send({ ...words, channel, to })).toEqual({ ok: true });
    expect(server.asked).toMatchObject([
      {
        path: `/v2/notifications/${path}`,
        body: { ...body, reference: 'key-of-message', personalisation: { body: words.body } },
      },
    ]);
  },
);

test('the key itself is never sent, only a token that is signed with it', async () => {
  const server = await startNotifyServer();
  await sender(server.url).send({ ...words, channel: 'email', to: 'sam@home.example' });
  const [, payload] = server.asked[0]!.authorization.replace('Bearer ', '').split('.');
  expect(JSON.parse(Buffer.from(payload!, 'base64url').toString())).toMatchObject({ iss: service });
  expect(JSON.stringify(server.asked)).not.toContain('3d844edf');
});

test.each([
  ['1 Example Street\nDurham\nDH1 1AA', ['1 Example Street', 'Durham', 'DH1 1AA']],
  ['1 Example Street, Durham, DH1 1AA', ['1 Example Street', 'Durham', 'DH1 1AA']],
  ['a\nb\nc\nd\ne\nf\ng\n\nDH1 1AA', ['a', 'b', 'c', 'd', 'e', 'f, g', 'DH1 1AA']],
])('the address %j has lines that fit a letter', async (to, lines) => {
  const server = await startNotifyServer();
  await sender(server.url).send({ ...words, channel: 'post', to });
  const { personalisation } = server.asked[0]!.body as { personalisation: Record<string, string> };
  const found = Object.entries(personalisation).filter(([name]) => name.startsWith('address_line_'));
  expect(found.map(([, line]) => line)).toEqual(lines);
});

test.each([
  [400, 'refused'],
  [403, 'unavailable'],
  [429, 'unavailable'],
  [500, 'unavailable'],
])('the answer %i means: %s', async (status, reason) => {
  const server = await startNotifyServer(status);
  const message = { ...words, channel: 'email', to: 'sam@home.example' } as const;
  expect(await sender(server.url).send(message)).toEqual({ ok: false, reason });
});

test('one that never answers is waited for no longer than its time', async () => {
  const server = await startNotifyServer(null);
  const message = { ...words, channel: 'text', to: '07700 900 982' } as const;
  expect(await sender(server.url, 50).send(message)).toEqual({ ok: false, reason: 'unavailable' });
});

test('it has the ways that have a template, and no others', () => {
  const { channels } = makeNotifySender({
    apiKey,
    templates: { text: 'template-text' },
    baseUrl: 'http://127.0.0.1',
  });
  expect(channels).toEqual(['text']);
});
