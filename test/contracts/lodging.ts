import { afterEach, beforeEach, expect, test } from 'vitest';
import { acknowledged, lodged, newAppend, newComplaint, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

/** What every complaint store does when a complaint is lodged. */
export function lodgingContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('a complaint is found by its id and by its reference', async () => {
    const { complaints } = opened;
    const { isNew, row } = await complaints.lodge(newComplaint('first'));
    expect(isNew).toBe(true);
    expect(row).toEqual({
      id: 'id-of-first',
      reference: 'reference-of-first',
      codeHash: 'hash-of-first',
      seenPosition: 0,
    });
    expect(await complaints.find('id-of-first')).toEqual(row);
    expect(await complaints.findByReference('reference-of-first')).toEqual(row);
  });

  test('what is not there is not found', async () => {
    expect(await opened.complaints.find('id-of-first')).toBeNull();
    expect(await opened.complaints.findByReference('reference-of-first')).toBeNull();
    expect(await opened.complaints.entries('id-of-first')).toEqual([]);
  });

  test('a draft sent twice makes one complaint, and both answers name it', async () => {
    const { complaints } = opened;
    const first = await complaints.lodge(newComplaint('first'));
    const second = await complaints.lodge(newComplaint('second', { draftId: 'draft-of-first' }));
    expect(second).toEqual({ isNew: false, row: first.row });
    expect(await complaints.list()).toEqual([first.row]);
    expect(await complaints.entries('id-of-first')).toHaveLength(1);
  });

  test('a draft sent again later answers with the complaint as it is by then', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    await complaints.append(newAppend());
    await complaints.markSeen('id-of-first', 2);
    const { row } = await complaints.lodge(newComplaint('first', { id: 'another-id' }));
    expect(row).toMatchObject({ id: 'id-of-first', seenPosition: 2 });
  });

  test('ten requests at once, over two connections, make one complaint', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `request-${index}`);
    const answers = await Promise.all(
      ids.map((id, index) => {
        const store = index % 2 === 0 ? opened.complaints : opened.second;
        return store.lodge(newComplaint(id, { draftId: 'draft-of-first' }));
      }),
    );
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(answers.map(({ row }) => row.id)).size).toBe(1);
    expect(await opened.complaints.list()).toHaveLength(1);
  });

  test('the draft is marked with the complaint made from it', async () => {
    await opened.drafts.create('draft-of-first', tuesdayMorning);
    await opened.complaints.lodge(newComplaint('first'));
    expect(await opened.drafts.read('draft-of-first')).toMatchObject({ complaintId: 'id-of-first' });
  });

  test('a complaint that came on paper has no draft, and is stored all the same', async () => {
    expect(await opened.complaints.lodge(newComplaint('paper'))).toMatchObject({ isNew: true });
    expect(await opened.drafts.read('draft-of-paper')).toBeNull();
  });

  test('a reference that is taken is refused, and nothing is stored', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    const sameReference = newComplaint('second', { reference: 'reference-of-first' });
    await expect(complaints.lodge(sameReference)).rejects.toThrow();
    expect(await complaints.list()).toHaveLength(1);
  });

  test('an event that could not be read again is refused, and nothing is stored', async () => {
    await opened.drafts.create('draft-of-first', tuesdayMorning);
    const broken = newComplaint('first', { events: [lodged, { ...acknowledged, by: 7 } as never] });
    await expect(opened.complaints.lodge(broken)).rejects.toThrow('Complaint id-of-first, event 2');
    expect(await opened.complaints.find('id-of-first')).toBeNull();
    expect(await opened.drafts.read('draft-of-first')).toMatchObject({ complaintId: null });
  });
}
