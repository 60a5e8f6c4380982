import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../src/app/staff/next-steps.ts';
import { readRemedyForm, remedyComponents } from '../../../src/app/staff/remedy-form.ts';
import { whomOf } from '../../../src/app/staff/whom.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';
import { anOfficer, staffWith } from '../../builders/some-staff.ts';
import { exchangeSituations } from '../tracker/exchange-situations.ts';

const services = {
  ...someServices('2026-05-09T12:00'),
  say: { date: sayer(readSentences('dates'), 'adult') },
};
const situation = (name: string) => seen(exchangeSituations.find(([one]) => one === name)![1], services);
const form = {
  ...{ wrong: ' It came late. ', note: ' It comes sooner. ', owner: ' the school ', date: '1/7/26' },
  letter: 'Dear Ada',
};

describe('the form of what will be put right', () => {
  test('is read as what was wrong, what is done, by whom and by which day', () => {
    const read = readRemedyForm(form, services);
    if (!read.ok || read.recording.kind !== 'remedy') throw new Error('It was not read.');
    const { due, ...recording } = read.recording;
    expect(recording).toEqual({
      ...{ kind: 'remedy', wrong: 'It came late.', text: 'It comes sooner.', owner: 'the school' },
    });
    expect(due.toString()).toBe('2026-07-01');
  });

  test('says all that is missing at once, and keeps what was typed', () => {
    const nothing = { wrong: '', note: '', owner: '', date: '', letter: '' };
    expect(readRemedyForm(nothing, services)).toEqual({
      ok: false,
      faults: {
        ...{ wrong: 'Enter what was wrong', note: 'Enter what will be done', owner: 'Enter who does it' },
        ...{ date: 'Enter the date', letter: 'Enter the letter' },
      },
    });
    expect(readRemedyForm({ ...form, date: '8/5/26' }, services)).toMatchObject({
      faults: { date: 'Friday 8 May 2026 has passed. Enter a day that is still to come' },
    });
    const values = remedyComponents(form, {}, whomOf({ role: 'parent' })).map(
      ({ params }) => params['value'],
    );
    expect(values).toEqual([form.wrong, form.note, form.owner, form.date]);
  });
});

describe('the step that writes it', () => {
  const titles = (name: string, actor = anOfficer) =>
    nextSteps(situation(name), '/here', actor).map(({ title }) => title);

  test('is open after the outcome, though the complaint has ended, until it is written', () => {
    expect(titles('Durham, something is to be put right')).toEqual(['Write what will be put right']);
    expect(titles('Durham, told what is put right')).toEqual([]);
  });

  test('is for those who deal with the complaint', () => {
    expect(titles('Durham, something is to be put right', staffWith(['panel-member']))).toEqual([]);
  });
});
