import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MessageFor, MessageState, NewMessage } from '../../src/ports/outbox-store.ts';
import { newComplaint, queueEntry, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const minute = 60_000;
const complaint = { complaintId: 'id-of-first' };
const aMessage = (key: string): NewMessage => ({
  ...{ key, for: complaint, kind: 'outcome', createdAt: tuesdayMorning },
});
const failed: Extract<MessageState, { status: 'failed' }> = {
  status: 'failed',
  at: tuesdayMorning,
  channel: 'email',
  reason: 'refused',
};
const signed = { at: tuesdayMorning + minute, by: 'Ola Officer' };

/** What every store does with messages that could not be sent. */
export function failureStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
  });
  afterEach(() => opened.close());

  /** A message that becomes so. */
  async function settle(key: string, state: MessageState, whom: MessageFor = complaint): Promise<void> {
    await opened.outbox.add([{ ...aMessage(key), for: whom }]);
    const [claimed] = await opened.outbox.claim(tuesdayMorning, tuesdayMorning + minute, 1);
    await opened.outbox.settle(claimed!, state);
  }

  test('those that failed are open, the latest first, and no others', async () => {
    await settle('first', failed);
    await settle('second', {
      ...failed,
      at: tuesdayMorning + minute,
      channel: 'text',
      reason: 'unavailable',
    });
    await settle('third', { status: 'sent', at: tuesdayMorning, channel: 'email' });
    expect(await opened.failures.open()).toEqual([
      {
        ...aMessage('second'),
        ...failed,
        at: tuesdayMorning + minute,
        channel: 'text',
        reason: 'unavailable',
      },
      { ...aMessage('first'), ...failed },
    ]);
  });

  test('they are counted by partnership, those about drafts apart', async () => {
    expect(await opened.failures.count()).toEqual(new Map());
    await settle('first', failed);
    await settle('second', failed);
    await settle('third', { status: 'sent', at: tuesdayMorning, channel: 'email' });
    await settle('of a draft', failed, { draftId: 'draft-1' });
    expect(await opened.failures.count()).toEqual(
      new Map([
        [queueEntry().partnership, 2],
        [null, 1],
      ]),
    );
  });

  test('one that is tried again waits to go out at once, as often as it took before', async () => {
    await settle('first', failed);
    expect(await opened.failures.care('first', { ...signed, what: 'tried-again' })).toBe(true);
    expect(await opened.failures.open()).toEqual([]);
    const claimed = await opened.outbox.claim(signed.at, signed.at + minute, 10);
    expect(claimed).toMatchObject([{ key: 'first', tries: 0 }]);
    await opened.outbox.settle(claimed[0]!, failed);
    expect(await opened.failures.open()).toHaveLength(1);
  });

  test('one that was dealt with counts as failed nowhere any more', async () => {
    await settle('first', failed);
    expect(await opened.failures.care('first', { ...signed, what: 'dealt-with' })).toBe(true);
    expect(await opened.failures.open()).toEqual([]);
    expect(await opened.outbox.ofComplaint('id-of-first')).toEqual([
      { ...aMessage('first'), status: 'shown', at: signed.at, reason: 'dealt-with' },
    ]);
  });

  test('nothing is done twice, nor to what did not fail', async () => {
    await settle('first', failed);
    await opened.failures.care('first', { ...signed, what: 'dealt-with' });
    expect(await opened.failures.care('first', { ...signed, what: 'tried-again' })).toBe(false);
    expect(await opened.failures.care('unknown', { ...signed, what: 'tried-again' })).toBe(false);
    expect(await opened.failures.done(10)).toHaveLength(1);
  });

  test('what was done stays to be seen, the latest first, with who did it', async () => {
    await settle('first', failed);
    await opened.failures.care('first', { ...signed, what: 'tried-again' });
    const [claimed] = await opened.outbox.claim(signed.at, signed.at + minute, 10);
    await opened.outbox.settle(claimed!, failed);
    await opened.failures.care('first', { at: signed.at + minute, by: 'Sam', what: 'dealt-with' });
    const message = { key: 'first', for: complaint, kind: 'outcome' };
    expect(await opened.failures.done(10)).toEqual([
      { message, what: 'dealt-with', at: signed.at + minute, by: 'Sam' },
      { message, what: 'tried-again', ...signed },
    ]);
    expect(await opened.failures.done(1)).toHaveLength(1);
  });
}
