import { afterEach, beforeEach, expect, test } from 'vitest';
import { erasedText } from '../../src/domain/complaint/erase-texts.ts';
import { confirmedEmailOf } from '../../src/domain/complaint/message-wishes.ts';
import { noContact } from '../../src/domain/contact/wishes.ts';
import type { ComplaintEvent } from '../../src/domain/complaint/events.ts';
import { aConsent, anAdvocate } from '../builders/some-advocates.ts';
import { acknowledged, lodged, meetingOffered, newAppend, newComplaint } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const at = '2026-04-20T10:00:00+01:00';
const asked: ComplaintEvent = { type: 'ErasureRequested', at, text: 'My number.' };
const granted: ComplaintEvent = {
  ...({ type: 'ErasureAnswered', at, answer: 'granted' } as const),
  ...{ reason: 'As you asked.', until: 'April 2033' },
};
const partly: ComplaintEvent = { ...granted, answer: 'partly' };
const contact = { email: 'ada@example.org', phone: null, post: null };
const told = { ...lodged, telling: { area: 'durham', 'what-happened': 'No.', contact } };

/** What every complaint store does when an erasure is granted. */
export function erasureContract(open: Open): void {
  let opened: Opened;
  const events = async (id = 'id-of-first') =>
    (await opened.complaints.entries(id)).map(({ event }) => event);
  beforeEach(async () => {
    opened = open();
    for (const name of ['first', 'second']) {
      await opened.complaints.lodge(newComplaint(name, { events: [told] }));
      const id = `id-of-${name}`;
      await opened.complaints.append(newAppend({ id, events: [acknowledged, meetingOffered, asked] }));
    }
  });
  afterEach(() => opened.close());

  const answer = (event: ComplaintEvent) => newAppend({ expectedPosition: 4, events: [event] });

  test('the texts of every entry before the answer go, and all else stays as it was', async () => {
    const before = await opened.complaints.entries('id-of-first');
    const done = await opened.complaints.erase({ ...answer(granted), scope: 'everything' });
    expect(done).toMatchObject({ ok: true, entries: [{ position: 5, event: granted }] });
    expect(await events()).toEqual([
      { ...told, telling: { area: 'durham' } },
      acknowledged,
      { ...meetingOffered, note: erasedText },
      { ...asked, text: erasedText },
      granted,
    ]);
    const after = await opened.complaints.entries('id-of-first');
    const frame = (entries: typeof before) => entries.map(({ event: _, ...rest }) => rest);
    expect(frame(after.slice(0, 4))).toEqual(frame(before));
  });

  test('of a letter, its text goes, and what its family needs to read it', async () => {
    const frame = {
      title: 'Letter',
      heading: 'An answer',
      lines: ['Friday 10 April 2026'],
      signed: 'The chair.',
    };
    const partnership = { name: 'Durham', colour: '#1d4f91' };
    const format = { need: 'other', about: 'Pictures', note: 'By hand.' };
    const letter = { ...frame, partnership, text: 'Dear Ada', formats: [format] };
    const sent = { ...meetingOffered, note: '', letter } as ComplaintEvent;
    await opened.complaints.append(newAppend({ expectedPosition: 4, events: [sent] }));
    await opened.complaints.erase({ ...answer(granted), expectedPosition: 5, scope: 'everything' });
    const formats = [{ need: 'other', about: erasedText, note: erasedText }];
    expect((await events())[4]).toEqual({ ...sent, letter: { ...letter, text: erasedText, formats } });
  });

  test('what an advocate calls the family goes with all else, and there alone', async () => {
    await opened.advocates.save(anAdvocate());
    await opened.consents.save(aConsent({ label: 'Ada' }));
    await opened.consents.save(aConsent({ id: 'other', complaintId: 'id-of-second', label: 'Bo' }));
    await opened.complaints.erase({ ...answer(granted), scope: 'everything' });
    expect((await opened.consents.find('consent-1'))?.label).toBe('');
    expect((await opened.consents.find('other'))?.label).toBe('Bo');
  });

  test('other complaints keep theirs', async () => {
    await opened.complaints.erase({ ...answer(granted), scope: 'everything' });
    expect(await events('id-of-second')).toEqual([told, acknowledged, meetingOffered, asked]);
  });

  test('of the ways to reach somebody, nothing else goes', async () => {
    await opened.complaints.erase({ ...answer(partly), scope: 'contact' });
    const telling = { area: 'durham', 'what-happened': 'No.' };
    expect(await events()).toEqual([{ ...told, telling }, acknowledged, meetingOffered, asked, partly]);
  });

  test('what was said later of ways to reach somebody goes too', async () => {
    const ways = { ...noContact, email: { address: 'ada@example.org', others: 'Bo', when: null } };
    const changed: ComplaintEvent = { type: 'ContactWishesChanged', at, ways, stopped: [] };
    const confirmed: ComplaintEvent = { type: 'EmailConfirmed', at, address: 'ada@example.org' };
    await opened.complaints.append(newAppend({ expectedPosition: 4, events: [changed, confirmed] }));
    const answered = newAppend({ expectedPosition: 6, events: [partly] });
    expect(await opened.complaints.erase({ ...answered, scope: 'contact' })).toMatchObject({ ok: true });
    const after = (await events()).slice(4, 6);
    expect(after).toEqual([
      { ...changed, ways: noContact },
      { ...confirmed, address: erasedText },
    ]);
    expect(confirmedEmailOf(await opened.complaints.entries('id-of-first'))).toBeNull();
  });

  test('when somebody has added an entry meanwhile, nothing is deleted', async () => {
    await opened.complaints.append(newAppend({ expectedPosition: 4 }));
    const late = await opened.complaints.erase({ ...answer(granted), scope: 'everything' });
    expect(late).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await events()).toEqual([told, acknowledged, meetingOffered, asked, acknowledged]);
  });

  test('it can be done twice, as when something came later', async () => {
    await opened.complaints.erase({ ...answer(partly), scope: 'contact' });
    const more = newAppend({ expectedPosition: 5, events: [asked] });
    await opened.complaints.append(more);
    const again = newAppend({ expectedPosition: 6, events: [granted] });
    await opened.complaints.erase({ ...again, scope: 'everything' });
    expect((await events()).at(5)).toEqual({ ...asked, text: erasedText });
    expect((await events()).at(4)).toEqual(partly);
  });

  test('of a complaint that is not there is a fault', async () => {
    const lost = { ...answer(granted), id: 'lost', scope: 'everything' } as const;
    await expect(opened.complaints.erase(lost)).rejects.toThrow('There is no complaint lost.');
  });
}
