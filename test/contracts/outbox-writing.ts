import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NewMessage } from '../../src/ports/outbox-store.ts';
import { codeReplaced, newAppend, newComplaint, tuesdayMorning, wednesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const received: NewMessage = {
  key: 'id-of-first 1 received',
  for: { complaintId: 'id-of-first' },
  kind: 'received',
  createdAt: tuesdayMorning,
};
const news: NewMessage = {
  ...received,
  key: 'id-of-first 2 news',
  kind: 'news',
  createdAt: wednesdayMorning,
};
const waiting = (message: NewMessage) => ({
  ...message,
  status: 'waiting',
  dueAt: message.createdAt,
  tries: 0,
});

/** What every store does with messages that something causes. */
export function outboxWritingContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());
  const messages = () => opened.outbox.ofComplaint('id-of-first');

  test('a message is written with the complaint, and with each entry, the newest first', async () => {
    await opened.complaints.lodge(newComplaint('first', { messages: [received] }));
    expect(await messages()).toEqual([waiting(received)]);
    await opened.complaints.append(newAppend({ messages: [news] }));
    expect(await messages()).toEqual([waiting(news), waiting(received)]);
  });

  test('a draft sent twice causes one message', async () => {
    await opened.complaints.lodge(newComplaint('first', { messages: [received] }));
    const again = { ...received, key: 'id-of-second 1 received' };
    await opened.complaints.lodge(
      newComplaint('second', { draftId: 'draft-of-first', messages: [{ ...again }] }),
    );
    expect(await messages()).toEqual([waiting(received)]);
  });

  test('an entry that is refused causes no message', async () => {
    await opened.complaints.lodge(newComplaint('first'));
    await opened.complaints.append(newAppend());
    await opened.complaints.append(newAppend({ messages: [news] }));
    expect(await messages()).toEqual([]);
  });

  test('an event that could not be read again causes no message', async () => {
    const broken = { type: 'ComplaintForgotten' } as never;
    const lodging = newComplaint('first', { events: [broken], messages: [received] });
    await expect(opened.complaints.lodge(lodging)).rejects.toThrow();
    await opened.complaints.lodge(newComplaint('first'));
    await expect(
      opened.complaints.append(newAppend({ events: [broken], messages: [news] })),
    ).rejects.toThrow();
    expect(await messages()).toEqual([]);
  });

  test('a new access code causes its message with the entry', async () => {
    await opened.complaints.lodge(newComplaint('first'));
    const change = newAppend({ events: [codeReplaced], messages: [news] });
    await opened.complaints.replaceCode({ ...change, codeHash: 'hash-2' });
    expect(await messages()).toEqual([waiting(news)]);
  });

  test('the same cause makes one message, however often it is added', async () => {
    await opened.complaints.lodge(newComplaint('first', { messages: [received] }));
    await opened.outbox.add([{ ...received, createdAt: wednesdayMorning }, news, news]);
    expect(await messages()).toEqual([waiting(news), waiting(received)]);
  });

  test('news takes in the news that comes while it waits, and goes out when it would have', async () => {
    const first = { ...news, dueAt: wednesdayMorning + 120_000 };
    const more = ['3', '4'].map((position, index) => ({
      ...first,
      key: `id-of-first ${position} news`,
      createdAt: wednesdayMorning + (index + 1) * 20_000,
      dueAt: wednesdayMorning + (index + 1) * 20_000 + 120_000,
    }));
    await opened.complaints.lodge(newComplaint('first', { messages: [received] }));
    await opened.complaints.append(newAppend({ messages: [first] }));
    for (const message of more) await opened.outbox.add([message]);
    expect(await messages()).toEqual([{ ...waiting(first), dueAt: first.dueAt }, waiting(received)]);
    expect(await opened.outbox.claim(first.dueAt - 1, first.dueAt + 1, 9)).toHaveLength(1);
    expect(await opened.outbox.claim(first.dueAt, first.dueAt + 1, 9)).toMatchObject([{ key: first.key }]);
  });

  test('news that somebody has taken to send it, or that was sent, takes nothing in any more', async () => {
    await opened.complaints.lodge(newComplaint('first', { messages: [news] }));
    const [taken] = await opened.outbox.claim(wednesdayMorning, wednesdayMorning + 1000, 1);
    const later = { ...news, key: 'id-of-first 3 news', createdAt: wednesdayMorning + 1 };
    await opened.outbox.add([later]);
    expect(await messages()).toHaveLength(2);
    await opened.outbox.settle(taken!, { status: 'sent', at: wednesdayMorning, channel: 'email' });
    const [next] = await opened.outbox.claim(wednesdayMorning + 1, wednesdayMorning + 1000, 1);
    await opened.outbox.settle(next!, { status: 'sent', at: wednesdayMorning, channel: 'email' });
    await opened.outbox.add([{ ...later, key: 'id-of-first 4 news' }]);
    expect(await messages()).toHaveLength(3);
  });

  test('what carries a time limit is never taken in, and news of another complaint is not either', async () => {
    await opened.complaints.lodge(newComplaint('first'));
    await opened.complaints.lodge(newComplaint('second'));
    const others = ['appointment', 'outcome', 'late', 'limit-in-1-day'] as const;
    const twice = others.flatMap((kind) => [1, 2].map((position) => ({ kind, key: `${position} ${kind}` })));
    await opened.outbox.add([news, ...twice.map((one) => ({ ...news, ...one }))]);
    await opened.outbox.add([{ ...news, key: 'id-of-second 2 news', for: { complaintId: 'id-of-second' } }]);
    expect(await messages()).toHaveLength(9);
    expect(await opened.outbox.ofComplaint('id-of-second')).toHaveLength(1);
  });

  test('a complaint has its own messages only, and a draft has none of them', async () => {
    await opened.complaints.lodge(newComplaint('first', { messages: [received] }));
    await opened.complaints.lodge(newComplaint('second'));
    await opened.outbox.add([{ ...news, for: { draftId: 'id-of-second' } }]);
    expect(await opened.outbox.ofComplaint('id-of-second')).toEqual([]);
    expect(await messages()).toHaveLength(1);
  });
}
