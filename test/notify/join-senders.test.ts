import { expect, test } from 'vitest';
import { joinSenders } from '../../src/notify/join-senders.ts';
import { makeMailbox } from '../../src/notify/mailbox.ts';

const words = { key: 'key-1', to: 'sam@home.example', subject: 'There is news', body: 'Sign in.' };

test('each way belongs to the first sender that has it', async () => {
  const [mail, rest] = [{ ...makeMailbox(), channels: ['email'] as const }, makeMailbox()];
  const both = joinSenders([mail, rest]);
  expect(both.channels).toEqual(['email', 'text', 'post']);
  await both.send({ ...words, channel: 'email' });
  await both.send({ ...words, channel: 'text', to: '07700 900 982' });
  expect(mail.messages()).toMatchObject([{ channel: 'email' }]);
  expect(rest.messages()).toMatchObject([{ channel: 'text' }]);
});

test('a way that none has is a fault, not a message that is lost', () => {
  expect(() => joinSenders([]).send({ ...words, channel: 'post' })).toThrow('Nothing sends by post.');
});

test('the mailbox shows what came twice once, the newest first, and forgets the oldest', async () => {
  const mailbox = makeMailbox();
  for (let index = 0; index < 101; index += 1)
    await mailbox.send({ ...words, key: `key-${index}`, channel: 'email' });
  await mailbox.send({ ...words, key: 'key-50', channel: 'email' });
  const keys = mailbox.messages().map(({ key }) => key);
  expect([keys.length, keys[0], keys[1], keys.at(-1)]).toEqual([100, 'key-50', 'key-100', 'key-1']);
});
