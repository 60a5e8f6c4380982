import { beforeEach, describe, expect, test } from 'vitest';
import { letterAt, lettersIn } from '../../../src/app/letters/letters.ts';
import { postalPaper } from '../../../src/app/letters/postal.ts';
import { readComplaint, type ReadComplaint } from '../../../src/app/read-complaint.ts';
import { postingOf } from '../../../src/app/staff/posting.ts';
import { record } from '../../../src/app/staff/record.ts';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { eraseTexts, erasedText } from '../../../src/domain/complaint/erase-texts.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { makePrinter } from '../../../src/files/pdf/printer.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';
import { look } from '../../files/pdf/look.ts';
import { formOf, letterWords, stepDraft } from '../staff/drafted.ts';

const post = { address: 'Flat 1\n1 Example Street\nExampletown', others: '' };
const telling = {
  'your-name': 'Ada Example',
  contact: { email: null, text: null, phone: null, post },
  needs: { needs: ['audio'], language: null, other: null },
};
const text = 'Dear Ada Example\n\n# Why\n\nWe read it all.';
const printer = makePrinter();

let services: SomeServices;
let read: ReadComplaint;
beforeEach(async () => {
  services = someServices('2026-04-10T12:00');
  await store(aComplaint().telling(telling), services);
  const before = (await readComplaint('id-of-first', services))!;
  const step = before.progress.allowed.find((one) => one.step.event === 'acknowledged')!;
  const sent = formOf({ letter: text, 'format-audio': 'On a disc.' });
  const { asked } = stepDraft(step, before, services, sent)!;
  if (!asked.ok) throw new Error(JSON.stringify(asked.faults));
  const done = await record(anOfficer, 'id-of-first', 1, asked.recording, services, asked.letter);
  expect(done).toEqual({ ok: true });
  read = (await readComplaint('id-of-first', services))!;
});

const posting = (at: string, position = read.complaint.position) =>
  record(anOfficer, 'id-of-first', position, { kind: 'posting', position: 2, at: moment(at) }, services);
const paper = (sentences = letterWords.sentences) => letterAt(read, 2, sentences, services)!;

describe('a letter that was sent', () => {
  test('is kept with every word that stands on it', () => {
    expect(lettersIn(read)).toEqual([2]);
    expect(paper()).toEqual({
      title: 'Letter',
      partnership: read.procedure.partnership,
      heading: 'We have your complaint',
      about: ['Friday 10 April 2026', `Your reference is ${read.row.reference}.`],
      notice: null,
      parts: [
        { heading: '', paragraphs: ['Dear Ada Example'] },
        { heading: 'Why', paragraphs: ['We read it all.'] },
      ],
      signed: 'Written by the chairperson.',
    });
  });

  test('is byte for byte the same when it is made again, a year later, under other words and another procedure', async () => {
    const before = await printer.print('letter', paper(), 'normal');
    services.itIs('2027-04-10T12:00');
    const { letters } = letterWords.sentences;
    const adult = Object.fromEntries(Object.keys(letters.adult).map((name) => [name, 'Other words.']));
    const procedure = { ...read.procedure, partnership: { name: 'Another', colour: '#000000' } };
    const others = { ...services, procedures: [procedure] };
    const later = (await readComplaint('id-of-first', others))!;
    const again = letterAt(later, 2, { ...letterWords.sentences, letters: { adult, young: {} } }, others)!;
    expect(Buffer.from(await printer.print('letter', again, 'normal')).equals(Buffer.from(before))).toBe(
      true,
    );
  });

  test('says on the tracker how else it is made, and shows its words', () => {
    const [line] = historyOf(read, 0, sayer(letterWords.sentences.tracker, 'adult'));
    expect(line!.details).toContain('The letter is also being made as: Audio. On a disc.');
    expect(line!.note).toBe('Dear Ada Example\n\nWhy\n\nWe read it all.');
  });

  test('loses its text, and what its family needs, when they ask to be forgotten', () => {
    expect(eraseTexts(read.entries[1]!.event, 'everything')).toMatchObject({
      letter: { text: erasedText, formats: [{ need: 'audio', about: erasedText, note: erasedText }] },
    });
  });
});

describe('by post', () => {
  test('it has the address that the family wants now, and no other paper has it', async () => {
    expect(postalPaper(paper(), read)?.address).toEqual([
      'Ada Example',
      'Flat 1',
      '1 Example Street',
      'Exampletown',
    ]);
    expect(JSON.stringify(paper())).not.toContain('Example Street');
    for (const size of ['normal', 'large'] as const) {
      const pdf = await printer.print('letter', postalPaper(paper(), read)!, size);
      expect(look(pdf)).toMatchObject({ isMarked: true, saysUa: true, title: 'Letter' });
    }
  });

  test('it is recorded on which day it was posted, once', async () => {
    expect(postingOf(read, 2)).toEqual({ status: 'may-be-recorded' });
    expect(await posting('2026-04-11')).toEqual({ ok: false, reason: 'in-the-future' });
    expect(await posting('2026-04-09')).toEqual({ ok: false, reason: 'letter-before-sent' });
    expect(await posting('2026-04-10')).toEqual({ ok: true });
    read = (await readComplaint('id-of-first', services))!;
    expect(postingOf(read, 2)).toEqual({ status: 'posted', when: 'Friday 10 April 2026' });
    expect(await posting('2026-04-10')).toEqual({ ok: false, reason: 'letter-already-posted' });
  });

  test('nothing goes to a family that wants no post', async () => {
    const silent = someServices('2026-04-10T12:00');
    await store(
      aComplaint().telling({ ...telling, contact: { email: null, phone: null, post: null } }),
      silent,
    );
    const theirs = (await readComplaint('id-of-first', silent))!;
    expect(postalPaper(paper(), theirs)).toBeNull();
    expect(postingOf(theirs, 1)).toEqual({ status: 'not-wanted' });
    const asked = { kind: 'posting', position: 1, at: moment('2026-04-10') } as const;
    expect(await record(anOfficer, 'id-of-first', 1, asked, silent)).toEqual({
      ok: false,
      reason: 'post-not-wanted',
    });
  });
});
