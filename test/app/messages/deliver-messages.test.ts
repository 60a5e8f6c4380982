import { describe, expect, test } from 'vitest';
import { deliverMessages } from '../../../src/app/messages/deliver-messages.ts';
import { writeDraft } from '../../builders/a-draft.ts';
import { millis } from '../../builders/some-services.ts';
import { aDelivery, byEmail, byNothing, write } from './delivery.ts';

const refused = { ok: false, reason: 'refused' } as const;
const unavailable = { ok: false, reason: 'unavailable' } as const;

test('what is due goes out once, by the safe way, and is marked as sent', async () => {
  const services = await aDelivery();
  await write(services);
  await deliverMessages(services);
  await deliverMessages(services);
  expect(services.mailbox.messages()).toEqual([
    {
      key: expect.stringMatching(/^[\w-]{43}$/),
      channel: 'email',
      to: 'sam@home.example',
      subject: 'There is news',
      body: expect.stringContaining('\n\nhttps://service.example/news\n\n'),
    },
  ]);
  expect(await services.outbox.ofComplaint('id-of-first')).toMatchObject([
    { status: 'sent', channel: 'email', at: services.now() },
  ]);
});

test('a young person gets the words for young people', async () => {
  const services = await aDelivery(byEmail, true);
  await write(services, 'closed');
  await deliverMessages(services);
  expect(services.mailbox.messages()[0]!.body).toContain('how it went');
});

test('nothing goes out at night: it waits for 8am, and does not count as tried', async () => {
  const services = await aDelivery();
  services.itIs('2026-04-14T20:00');
  await write(services);
  await deliverMessages(services);
  expect(services.mailbox.messages()).toEqual([]);
  expect(await services.outbox.ofComplaint('id-of-first')).toMatchObject([
    { status: 'waiting', dueAt: millis('2026-04-15T08:00'), tries: 0 },
  ]);
  services.itIs('2026-04-15T08:00');
  await deliverMessages(services);
  expect(services.mailbox.messages()).toHaveLength(1);
});

test('who is not to be contacted gets nothing, and the tracker shows it', async () => {
  const services = await aDelivery(byNothing);
  await write(services);
  await deliverMessages(services);
  expect(services.mailbox.messages()).toEqual([]);
  expect(await services.outbox.ofComplaint('id-of-first')).toMatchObject([
    { status: 'shown', reason: 'do-not-contact' },
  ]);
});

describe('when it cannot be sent', () => {
  test('it is tried again after longer and longer pauses, with the same key, and then given up for staff to see', async () => {
    const services = await aDelivery();
    services.answer(unavailable);
    services.itIs('2026-04-14T08:00');
    await write(services);
    const keys = new Set<string>();
    const pauses: number[] = [];
    for (let tried = 1; tried < 7; tried += 1) {
      await deliverMessages(services);
      keys.add(services.mailbox.messages()[0]!.key);
      const [message] = await services.outbox.ofComplaint('id-of-first');
      if (message?.status !== 'waiting') throw new Error(`It is ${message?.status} after ${tried} tries.`);
      expect(message.tries).toBe(tried);
      pauses.push((message.dueAt - services.now()) / 60_000);
      services.itIs(`2026-04-${14 + tried}T08:00`);
    }
    await deliverMessages(services);
    expect(pauses).toEqual([1, 4, 16, 64, 240, 240]);
    expect(keys.size).toBe(1);
    expect(await services.outbox.ofComplaint('id-of-first')).toMatchObject([
      { status: 'failed', channel: 'email', reason: 'unavailable' },
    ]);
  });

  test('it is not tried again before its pause is over', async () => {
    const services = await aDelivery();
    services.answer(unavailable);
    await write(services);
    await deliverMessages(services);
    services.answer({ ok: true });
    await deliverMessages(services);
    expect(await services.outbox.ofComplaint('id-of-first')).toMatchObject([{ status: 'waiting' }]);
    services.itIs('2026-04-14T10:01');
    await deliverMessages(services);
    expect(await services.outbox.ofComplaint('id-of-first')).toMatchObject([{ status: 'sent' }]);
  });

  test('an address that is refused is given up at once', async () => {
    const services = await aDelivery();
    services.answer(refused);
    await write(services);
    await deliverMessages(services);
    expect(await services.outbox.ofComplaint('id-of-first')).toMatchObject([
      { status: 'failed', reason: 'refused' },
    ]);
  });

  test('a fault of ours is told, and the messages after it still go out', async () => {
    const services = await aDelivery();
    services.answer(new Error('A fault.'));
    await write(services);
    await write(services, 'outcome', 'id-of-first 3 outcome');
    await expect(deliverMessages(services)).rejects.toThrow('A fault.');
    expect(services.mailbox.messages()).toHaveLength(2);
  });

  test('a process that died with it sends it again, under the same key', async () => {
    const services = await aDelivery();
    await write(services);
    const [lost] = await services.outbox.claim(services.now(), services.now() + 60_000, 1);
    await deliverMessages(services);
    expect(services.mailbox.messages()).toEqual([]);
    services.itIs('2026-04-14T10:01');
    await deliverMessages(services);
    expect(services.mailbox.messages()[0]!.key).toBe(services.secrets.hash('message', lost!.key));
  });
});

test('nothing new is begun once it is told to stop', async () => {
  const services = await aDelivery();
  await write(services);
  await deliverMessages(services, AbortSignal.abort());
  expect(services.mailbox.messages()).toEqual([]);
});

describe('a message about a draft', () => {
  const key = 'draft-1 draft-ends-in-7-days 2026-05-12';
  const ofDraft = { kind: 'draft-ends-in-7-days', for: { draftId: 'draft-1' }, key } as const;

  test('goes where the draft says it is safe, and leads to the question for the code', async () => {
    const services = await aDelivery();
    await writeDraft(services, { contact: byEmail });
    services.itIs('2026-05-05T10:00');
    await services.outbox.add([{ ...ofDraft, createdAt: services.now() }]);
    await deliverMessages(services);
    expect(services.mailbox.messages()).toMatchObject([
      {
        to: 'sam@home.example',
        subject: 'What you saved',
        body: expect.stringContaining('https://service.example/later'),
      },
    ]);
  });

  test('goes nowhere when the draft has been erased', async () => {
    const services = await aDelivery();
    await services.outbox.add([{ ...ofDraft, createdAt: services.now() }]);
    await deliverMessages(services);
    expect(services.mailbox.messages()).toEqual([]);
    expect(await services.outbox.claim(services.now() * 2, services.now() * 2, 1)).toEqual([]);
  });
});
