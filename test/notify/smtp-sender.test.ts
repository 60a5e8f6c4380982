import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeSmtpSender } from '../../src/notify/smtp-sender.ts';
import { startMailServer } from './mail-server.ts';

const from = 'news@service.example';
const message = {
  key: 'key-of-message',
  channel: 'email',
  to: 'sam@home.example',
  subject: 'There is news',
  body: 'There is news for you. Sign in to read it.\n\nhttps://service.example/news',
} as const;

function sender(url: string, patience?: number) {
  const made = makeSmtpSender({ url, from, patience });
  onTestFinished(() => made.close());
  return made;
}

const withCode = (responseCode: number) => Object.assign(new Error('No.'), { responseCode });

test('an e-mail arrives as it was written, and says that a machine sent it', async () => {
  const server = await startMailServer();
  expect(await sender(server.url).send(message)).toEqual({ ok: true });
  const [{ to, message: whole }] = server.arrived as [(typeof server.arrived)[number]];
  expect(to).toEqual(['sam@home.example']);
  const [head, ...body] = whole.split('\r\n\r\n');
  expect(body.join('\n\n').trim()).toBe(message.body);
  expect(head).toContain('From: news@service.example');
  expect(head).toContain('Subject: There is news');
  expect(head).toContain('Auto-Submitted: auto-generated');
});

test('the same message has the same number each time, so that one that comes twice can be told', async () => {
  const server = await startMailServer();
  const mail = sender(server.url);
  for (let times = 0; times < 2; times += 1) await mail.send(message);
  const numbers = server.arrived.map(({ message: whole }) => /^Message-ID: .+$/m.exec(whole)?.[0]);
  expect(numbers[0]).toBe('Message-ID: <key-of-message@service.example>');
  expect(numbers[1]).toBe(numbers[0]);
});

test.each(['sam@home.example,eve@away.example', 'sam@home.example\r\nBcc: eve@away.example'])(
  'the address %j never reaches a second person',
  async (to) => {
    const server = await startMailServer();
    await sender(server.url).send({ ...message, to });
    expect(server.arrived.flatMap((one) => one.to)).not.toContain('eve@away.example');
  },
);

describe('what cannot be sent is an answer', () => {
  test.each([
    ['a person that the server does not know', 550, 'refused'],
    ['a person whose mailbox is full', 452, 'unavailable'],
  ])('%s: %i', async (_, code, reason) => {
    const server = await startMailServer({ onRcptTo: (_to, _session, done) => done(withCode(code)) });
    expect(await sender(server.url).send(message)).toEqual({ ok: false, reason });
    expect(server.arrived).toEqual([]);
  });

  test.each([
    [554, 'refused'],
    [451, 'unavailable'],
  ])('words that are not taken: %i', async (code, reason) => {
    const server = await startMailServer({
      onData(stream, _session, done) {
        stream.on('end', () => done(withCode(code))).resume();
      },
    });
    expect(await sender(server.url).send(message)).toEqual({ ok: false, reason });
  });

  test('a server that lets us in no more may do so later', async () => {
    const server = await startMailServer({
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(withCode(535)),
    });
    const url = server.url.replace('//', '//name:password@');
    expect(await sender(url).send(message)).toEqual({ ok: false, reason: 'unavailable' });
  });

  test('a server that is down', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    taken.close();
    await once(taken, 'close');
    expect(await sender(`smtp://127.0.0.1:${port}`).send(message)).toEqual({
      ok: false,
      reason: 'unavailable',
    });
  });

  test('a server that says nothing is waited for no longer than its time', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as { port: number };
    expect(await sender(`smtp://127.0.0.1:${port}`, 50).send(message)).toEqual({
      ok: false,
      reason: 'unavailable',
    });
  });

  test('a server that takes the message and never answers', async () => {
    const server = await startMailServer({ onData: (stream) => void stream.resume() });
    expect(await sender(server.url, 200).send(message)).toEqual({ ok: false, reason: 'unavailable' });
  });
});
