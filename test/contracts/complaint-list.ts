import { afterEach, beforeEach, expect, test } from 'vitest';
import { newAppend, newComplaint, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

/** How every complaint store lists complaints, and remembers what was seen. */
export function complaintListContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('the earliest limit comes first, those without one last, and else the order of lodging', async () => {
    const { complaints } = opened;
    const lodge = (name: string, nextDue: string | null, minutes: number) =>
      complaints.lodge(newComplaint(name, { nextDue, recordedAt: tuesdayMorning + minutes * 60_000 }));
    await lodge('none', null, 0);
    await lodge('may', '2026-05-01', 1);
    await lodge('moment', '2026-04-17T12:00:00+01:00', 2);
    await lodge('april', '2026-04-17', 3);
    await lodge('none-either', null, 4);
    await lodge('april-too', '2026-04-17', 5);
    const ids = (await complaints.list()).map(({ id }) => id.slice('id-of-'.length));
    expect(ids).toEqual(['april', 'april-too', 'moment', 'may', 'none', 'none-either']);
  });

  test('a new entry moves its complaint to where its next limit stands', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    await complaints.lodge(newComplaint('second', { nextDue: '2026-04-20' }));
    await complaints.append(newAppend({ nextDue: null }));
    expect((await complaints.list()).map(({ nextDue }) => nextDue)).toEqual(['2026-04-20', null]);
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

  test('what has been seen is never unseen', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    await complaints.markSeen('id-of-first', 3);
    await complaints.markSeen('id-of-first', 2);
    expect(await complaints.find('id-of-first')).toMatchObject({ seenPosition: 3 });
  });
}
