import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeReplaced, newAppend, newComplaint } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

/** What every complaint store does when the access code of a complaint is replaced. */
export function accessCodeContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
    await opened.complaints.lodge(newComplaint('second'));
  });
  afterEach(() => opened.close());

  const replacement = { ...newAppend({ events: [codeReplaced] }), codeHash: 'new-hash' };

  test('the entry and the new code are stored together, for this complaint alone', async () => {
    const { complaints } = opened;
    const answer = await complaints.replaceCode(replacement);
    expect(answer).toMatchObject({ ok: true, entries: [{ position: 2, event: codeReplaced }] });
    expect(await complaints.find('id-of-first')).toMatchObject({
      codeHash: 'new-hash',
    });
    expect(await complaints.entries('id-of-first')).toHaveLength(2);
    expect(await complaints.find('id-of-second')).toMatchObject({ codeHash: 'hash-of-second' });
  });

  test('when somebody has added an entry meanwhile, the old code stays', async () => {
    const { complaints } = opened;
    await complaints.append(newAppend());
    expect(await complaints.replaceCode(replacement)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await complaints.find('id-of-first')).toMatchObject({ codeHash: 'hash-of-first' });
  });

  test('of two who replace it at once, over two connections, one is refused', async () => {
    const answers = await Promise.all([
      opened.complaints.replaceCode(replacement),
      opened.second.replaceCode({ ...replacement, codeHash: 'other-hash' }),
    ]);
    const kept = answers[0]!.ok ? 'new-hash' : 'other-hash';
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await opened.complaints.find('id-of-first')).toMatchObject({ codeHash: kept });
  });

  test('an entry that could not be read again leaves the old code', async () => {
    const broken = { ...replacement, events: [{ type: 'ComplaintForgotten' } as never] };
    await expect(opened.complaints.replaceCode(broken)).rejects.toThrow('Complaint id-of-first, event 2');
    expect(await opened.complaints.find('id-of-first')).toMatchObject({ codeHash: 'hash-of-first' });
  });

  test('the code of a complaint that is not there is a fault', async () => {
    await expect(opened.complaints.replaceCode({ ...replacement, id: 'lost' })).rejects.toThrow(
      'There is no complaint lost.',
    );
  });
}
