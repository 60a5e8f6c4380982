import { afterEach, beforeEach, expect, test } from 'vitest';
import { newAppend, newComplaint, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

/** How every complaint store lists complaints, and remembers what was seen. */
export function complaintListContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('they are listed in the order of lodging', async () => {
    const { complaints } = opened;
    for (const [minutes, name] of ['second', 'third', 'first'].entries())
      await complaints.lodge(newComplaint(name, { recordedAt: tuesdayMorning + minutes * 60_000 }));
    const ids = (await complaints.list()).map(({ id }) => id.slice('id-of-'.length));
    expect(ids).toEqual(['second', 'third', 'first']);
  });

  test('how far each complaint has come is known without reading it', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    await complaints.lodge(newComplaint('second'));
    await complaints.append(newAppend());
    const before = await complaints.find('id-of-first');
    const [first, second] = await complaints.positions();
    const entries = await complaints.entries('id-of-first');
    expect(first).toEqual({ id: 'id-of-first', reference: before!.reference, position: entries.length });
    expect(second).toMatchObject({ id: 'id-of-second', position: 1 });
  });

  test('how far some have come is known of them alone', async () => {
    const { complaints } = opened;
    for (const name of ['first', 'second', 'third']) await complaints.lodge(newComplaint(name));
    await complaints.append(newAppend());
    const found = await complaints.positionsOf(['id-of-third', 'id-of-nobody', 'id-of-first']);
    const all = await complaints.positions();
    const wanted = all.filter(({ id }) => id !== 'id-of-second');
    expect(found.toSorted((left, right) => left.id.localeCompare(right.id))).toMatchObject(wanted);
    for (const { position, ...row } of found) expect(await complaints.find(row.id)).toEqual(row);
    expect(await complaints.positionsOf([])).toEqual([]);
  });

  test('what has been seen is never unseen', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    await complaints.markSeen('id-of-first', 3);
    await complaints.markSeen('id-of-first', 2);
    expect(await complaints.find('id-of-first')).toMatchObject({ seenPosition: 3 });
  });
}
