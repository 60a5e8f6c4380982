import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  acknowledged,
  lodged,
  meetingOffered,
  newAppend,
  newComplaint,
  tuesdayMorning,
  wednesdayMorning,
} from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

/** What every complaint store does with what happens to a complaint. */
export function historyContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('entries come in order, with who recorded them and when', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    const answer = await complaints.append(newAppend({ events: [acknowledged, meetingOffered] }));
    const staff = { recordedAt: wednesdayMorning, recordedBy: 'staff-1' };
    const added = [
      { position: 2, event: acknowledged, ...staff },
      { position: 3, event: meetingOffered, ...staff },
    ];
    expect(answer).toEqual({ ok: true, entries: added });
    const asLodged = { position: 1, event: lodged, recordedAt: tuesdayMorning, recordedBy: 'family' };
    expect(await complaints.entries('id-of-first')).toEqual([asLodged, ...added]);
  });

  test('a hundred entries stay in the order of their numbers', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    for (let expectedPosition = 1; expectedPosition < 100; expectedPosition += 1) {
      await complaints.append(newAppend({ expectedPosition }));
    }
    const positions = (await complaints.entries('id-of-first')).map(({ position }) => position);
    expect(positions).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  test('a complaint has its own entries only', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    await complaints.lodge(newComplaint('second'));
    await complaints.append(newAppend());
    expect(await complaints.entries('id-of-second')).toHaveLength(1);
  });

  test('what a family wrote comes back as it was, whatever its characters and length', async () => {
    const telling = {
      'what-happened':
        'Ça va? \u{1F468}\u200D\u{1F469}\u200D\u{1F467} "quoted" \\ \u0000 \uD800 \r\n\u2028'.padEnd(
          10_000,
          'é',
        ),
      'not-answered': null,
      parts: ['one', { two: 2 }],
    };
    await opened.complaints.lodge(newComplaint('first', { events: [{ ...lodged, telling }] }));
    const [entry] = await opened.complaints.entries('id-of-first');
    expect(entry?.event).toEqual({ ...lodged, telling });
  });

  test('an entry is refused when somebody else has added one meanwhile', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    await complaints.append(newAppend());
    const late = newAppend({ events: [meetingOffered] });
    expect(await complaints.append(late)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await complaints.entries('id-of-first')).toHaveLength(2);
  });

  test('of two who add at once, over two connections, one is refused', async () => {
    await opened.complaints.lodge(newComplaint('first'));
    const answers = await Promise.all([
      opened.complaints.append(newAppend()),
      opened.second.append(newAppend()),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await opened.complaints.entries('id-of-first')).toHaveLength(2);
  });

  test('an entry for a complaint that is not there is a fault', async () => {
    const lost = newAppend({ expectedPosition: 0 });
    await expect(opened.complaints.append(lost)).rejects.toThrow('There is no complaint id-of-first.');
  });

  test('of several events, none is kept when one of them could not be read again', async () => {
    const { complaints } = opened;
    await complaints.lodge(newComplaint('first'));
    const broken = newAppend({ events: [acknowledged, { type: 'ComplaintForgotten' } as never] });
    await expect(complaints.append(broken)).rejects.toThrow('Complaint id-of-first, event 3');
    expect(await complaints.entries('id-of-first')).toHaveLength(1);
  });

  test.each([
    ['an unknown name', '{"type":"ComplaintForgotten"}'],
    ['an unknown fact', JSON.stringify({ ...acknowledged, mood: 'cross' })],
    ['text that is not JSON', '{'],
  ])('an event with %s throws, and names the complaint and the position', async (_, body) => {
    await opened.complaints.lodge(newComplaint('first'));
    opened.plant('id-of-first', body);
    await expect(opened.complaints.entries('id-of-first')).rejects.toThrow('Complaint id-of-first, event 2');
  });
}
