import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ComplaintEvent } from '../../src/domain/complaint/events.ts';
import type { MessageState } from '../../src/ports/outbox-store.ts';
import type { QueueEntry } from '../../src/ports/queue-store.ts';
import { queued } from '../builders/queued.ts';
import { acknowledged, newAppend, newComplaint, queueEntry, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const granted: ComplaintEvent = {
  ...({ type: 'ErasureAnswered', at: '2026-04-20', answer: 'granted', reason: 'Yes.', until: '' } as const),
};
const durham = { reader: 'staff-1', partnerships: ['durham'], own: [] };
const time = { now: tuesdayMorning, endOfToday: tuesdayMorning };

/** How every store keeps the queue beside the events. */
export function queueWritingContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
  });
  afterEach(() => opened.close());

  const first = async () => (await queued(opened)).find(({ id }) => id === 'id-of-first');

  test('a new entry of the history brings how the complaint stands with it', async () => {
    const queue = queueEntry({
      position: 2,
      state: 'family',
      assignee: 'staff-1',
      waiting: ['question', 'writing'],
    });
    await opened.complaints.append(newAppend({ queue }));
    expect(await first()).toEqual({ id: 'id-of-first', reference: 'reference-of-first', ...queue });
  });

  test('what is refused changes nothing', async () => {
    await opened.complaints.append(newAppend());
    const late = newAppend({ queue: queueEntry({ position: 2, state: 'ended' }) });
    expect(await opened.complaints.append(late)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    const broken = { events: [{ type: 'ComplaintForgotten' } as never], expectedPosition: 2 };
    await expect(opened.complaints.append(newAppend(broken))).rejects.toThrow();
    expect(await first()).toMatchObject({ position: 2, state: 'duty' });
  });

  test('a draft that is sent again changes nothing either', async () => {
    await opened.complaints.append(newAppend());
    await opened.complaints.lodge(newComplaint('again', { draftId: 'draft-of-first' }));
    expect(await queued(opened)).toMatchObject([{ id: 'id-of-first', position: 2 }]);
  });

  test('with an erasure the names go, even if they were handed in', async () => {
    const change = newAppend({ events: [granted], queue: queueEntry({ position: 2, names: 'ada example' }) });
    await opened.complaints.erase({ ...change, scope: 'everything' });
    expect(await first()).toMatchObject({ names: '' });
  });

  describe('what is made anew', () => {
    const renew = (change: Partial<QueueEntry>, id = 'id-of-first') =>
      opened.queue.renew([{ id, entry: queueEntry(change) }]);

    test('is what was made on another basis, page by page', async () => {
      await opened.complaints.lodge(newComplaint('second'));
      await opened.complaints.lodge(newComplaint('third'));
      await renew({ basis: 'new rules' }, 'id-of-second');
      expect(await opened.queue.stale('new rules', '', 10)).toEqual(['id-of-first', 'id-of-third']);
      expect(await opened.queue.stale('new rules', '', 1)).toEqual(['id-of-first']);
      expect(await opened.queue.stale('new rules', 'id-of-first', 10)).toEqual(['id-of-third']);
    });

    test('takes the place of what was there', async () => {
      await renew({ basis: 'new rules', names: 'ada' });
      expect(await first()).toMatchObject({ basis: 'new rules', names: 'ada' });
    });

    test('never hides what was recorded meanwhile', async () => {
      await opened.complaints.append(newAppend({ queue: queueEntry({ position: 2, state: 'ended' }) }));
      await renew({ basis: 'new rules', position: 1 });
      expect(await first()).toMatchObject({ position: 2, state: 'ended' });
    });
  });

  describe('a message that failed', () => {
    const settle = async (key: string, state: MessageState) => {
      const message = { key, for: { complaintId: 'id-of-first' }, kind: 'news', createdAt: 0 } as const;
      await opened.outbox.add([message]);
      const claimed = (await opened.outbox.claim(1, 2, 10)).find((one) => one.key === key)!;
      await opened.outbox.settle(claimed, state);
    };
    const failed = async () => (await opened.queue.count(durham, time)).failed;
    const failure = (at: number) =>
      settle(`failed ${at}`, { status: 'failed', at, channel: 'email', reason: 'refused' });

    test('is counted and found', async () => {
      expect(await failed()).toBe(0);
      await failure(tuesdayMorning + 1);
      expect(await failed()).toBe(1);
      const query = { scope: durham, view: 'failed' } as const;
      expect(await opened.queue.find(query, time, { skip: 0, most: 9 })).toMatchObject({ total: 1 });
    });

    test('counts no more once a later one has gone out', async () => {
      await failure(tuesdayMorning + 1);
      await settle('sent', { status: 'sent', at: tuesdayMorning + 2, channel: 'email' });
      expect(await failed()).toBe(0);
      await failure(tuesdayMorning + 3);
      expect(await failed()).toBe(1);
    });

    test('counts no more once the family has said anew how to reach it, or the complaint has ended', async () => {
      await failure(tuesdayMorning + 1);
      const said = queueEntry({ position: 2, contactSaidAt: tuesdayMorning + 2 });
      await opened.complaints.append(newAppend({ queue: said }));
      expect(await failed()).toBe(0);
      await failure(tuesdayMorning + 3);
      const ended = queueEntry({ position: 3, rank: 2, state: 'ended' });
      await opened.complaints.append(
        newAppend({ expectedPosition: 2, events: [acknowledged], queue: ended }),
      );
      expect(await failed()).toBe(0);
    });
  });
}
