import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MessageState, NewMessage } from '../../src/ports/outbox-store.ts';
import { newComplaint, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const minute = 60_000;
const later = tuesdayMorning + 5 * minute;
const complaint = { complaintId: 'id-of-first' };
const aMessage = (key: string, createdAt = tuesdayMorning): NewMessage => ({
  key,
  for: complaint,
  kind: 'outcome',
  createdAt,
});
const sent: MessageState = { status: 'sent', at: tuesdayMorning + minute, channel: 'email' };

/** What every store does when messages go out. */
export function outboxClaimsContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
  });
  afterEach(() => opened.close());
  const claim = (now = tuesdayMorning, store = opened.outbox) => store.claim(now, now + 5 * minute, 10);
  const keys = async (...given: Parameters<typeof claim>) => (await claim(...given)).map(({ key }) => key);

  test('what is due is taken, the longest due first, and no more than is asked for', async () => {
    await opened.outbox.add([
      aMessage('c', tuesdayMorning - minute),
      aMessage('b'),
      aMessage('a'),
      aMessage('d', later),
    ]);
    expect((await opened.outbox.claim(tuesdayMorning, later, 2)).map(({ key }) => key)).toEqual(['c', 'a']);
    expect(await keys()).toEqual(['b']);
  });

  test('a message that is taken says all that it was added with, and how often it was tried', async () => {
    const message = { ...aMessage('a'), for: { draftId: 'draft-1' } };
    await opened.outbox.add([message]);
    expect(await claim()).toEqual([{ ...message, tries: 0, claimedUntil: later }]);
  });

  test('of two who take at once, over two connections, one gets it', async () => {
    await opened.outbox.add([aMessage('a')]);
    const both = await Promise.all([claim(), claim(tuesdayMorning, opened.secondOutbox)]);
    expect(both.flat()).toHaveLength(1);
  });

  test('who dies with a message loses it: it is taken again once its time is over', async () => {
    await opened.outbox.add([aMessage('a')]);
    await claim();
    expect(await keys(later - 1)).toEqual([]);
    expect(await keys(later)).toEqual(['a']);
  });

  test('who comes too late with a message cannot say what became of it', async () => {
    await opened.outbox.add([aMessage('a')]);
    const [slow] = await claim();
    await claim(later);
    await opened.outbox.settle(slow!, sent);
    expect(await opened.outbox.ofComplaint('id-of-first')).toMatchObject([{ status: 'waiting' }]);
  });

  test.each<[string, MessageState]>([
    ['sent', sent],
    ['shown on the tracker', { status: 'shown', at: later, reason: 'do-not-contact' }],
    ['given up', { status: 'failed', at: later, channel: 'email', reason: 'refused' }],
  ])('what is %s is not taken again, and says so', async (_, state) => {
    await opened.outbox.add([aMessage('a')]);
    const [message] = await claim();
    await opened.outbox.settle(message!, state);
    expect(await keys(later * 2)).toEqual([]);
    expect(await opened.outbox.ofComplaint('id-of-first')).toEqual([{ ...aMessage('a'), ...state }]);
  });

  test('what could not be sent is taken again when it is due, and not before', async () => {
    await opened.outbox.add([aMessage('a')]);
    const [message] = await claim();
    await opened.outbox.settle(message!, { status: 'waiting', dueAt: later, tries: 1 });
    expect(await keys(later - 1)).toEqual([]);
    expect(await claim(later)).toMatchObject([{ key: 'a', tries: 1 }]);
  });
}
