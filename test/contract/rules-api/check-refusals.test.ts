import { describe, expect, test } from 'vitest';
import { answerCheck } from '../../../src/app/rules-api/check-request.ts';
import { errorsOf, pointersOf, problemOf, rules } from './real-rules.ts';

const right = {
  procedure: 'durham',
  role: 'parent',
  grounds: ['conference-process'],
  conferenceDate: '2026-03-30',
  on: '2026-04-02',
};
const ask = (change: object) => answerCheck(rules, { ...right, ...change });
const detailOf = (change: object) => errorsOf(ask(change))[0]?.detail;

describe('a procedure or version that there is not', () => {
  test.each([{ procedure: 'nowhere' }, { version: '1' }, { procedure: 'nowhere', role: 'nobody' }])(
    '%o is not found',
    (change) => expect(problemOf(ask(change))).toMatchObject({ status: 404, type: '/api#not-found' }),
  );

  test('the problem says which there are', () => {
    expect(problemOf(ask({ procedure: 'nowhere' })).detail).toContain('tower-hamlets');
    expect(problemOf(ask({ version: '2' })).detail).toContain('lscb-2016');
  });
});

describe('the shape of a question', () => {
  test.each([null, [], 'durham', 7])('%o is no question', (body) => {
    expect(pointersOf(answerCheck(rules, body))).toEqual(['']);
  });

  test('every field that is missing is named', () => {
    const missing = ['/procedure', '/role', '/grounds', '/conferenceDate'];
    expect(pointersOf(answerCheck(rules, {}))).toEqual(missing);
  });

  test.each([
    [{ procedure: 7 }, '/procedure'],
    [{ version: null }, '/version'],
    [{ role: 'judge' }, '/role'],
    [{ attended: 'yes' }, '/attended'],
    [{ dissented: 1 }, '/dissented'],
    [{ grounds: [] }, '/grounds'],
    [{ grounds: 'conference-process' }, '/grounds'],
    [{ grounds: ['conference-process', 'weather'] }, '/grounds/1'],
    [{ conferenceDate: null }, '/conferenceDate'],
    [{ on: null }, '/on'],
    [{ conferencedate: '2026-03-30' }, '/conferencedate'],
    [{ 'a/b~c': true }, '/a~1b~0c'],
  ])('%o is wrong at %s', (change, pointer) => {
    expect(pointersOf(ask(change))).toEqual([pointer]);
  });

  test('a field that does not exist is named even when it is called __proto__', () => {
    const body: unknown = JSON.parse(`{"__proto__": 1, ${JSON.stringify(right).slice(1)}`);
    expect(pointersOf(answerCheck(rules, body))).toEqual(['/__proto__']);
  });

  test('each error is a sentence that says what to do', () => {
    expect(detailOf({ role: 'judge' })).toBe(
      'Give one of these: child, parent, carer, advocate, professional.',
    );
    expect(detailOf({ grounds: [] })).toBe('Give at least one.');
    expect(detailOf({ role: undefined })).toBe('This is missing. Add it.');
  });

  test('one error is told in the detail of the problem too, several are counted there', () => {
    expect(problemOf(ask({ grounds: [] })).detail).toBe('/grounds: Give at least one.');
    expect(problemOf(ask({ grounds: [], role: 1 })).detail).toMatch(/^2 fields are wrong/);
  });
});

describe('dates', () => {
  const everyDate = ['conferenceDate', 'notesReceivedDate', 'on'];

  test.each(everyDate)(
    '%s must exist, be written as a date, and be one whose bank holidays are known',
    (name) => {
      expect(detailOf({ [name]: '2026-02-30' })).toBe('There is no such day as 2026-02-30.');
      expect(detailOf({ [name]: '2025-02-29' })).toBe('There is no such day as 2025-02-29.');
      expect(detailOf({ [name]: '1 April 2026' })).toMatch(/^Give this as YYYY-MM-DD/);
      expect(detailOf({ [name]: '2026-04-01T10:00' })).toMatch(/^Give this as YYYY-MM-DD/);
      expect(detailOf({ [name]: 20260401 })).toMatch(/^Give this as YYYY-MM-DD/);
    },
  );

  test('a day before 2016 is refused with the reason', () => {
    expect(detailOf({ conferenceDate: '2015-12-31' })).toBe(
      'The rules start on 2016-01-01. Give a date from 2016-01-01 to 2028-12-31.',
    );
  });

  test('a day past the known bank holidays is refused with the reason', () => {
    expect(detailOf({ on: '2029-01-01' })).toBe(
      'Bank holidays are known until 2028-12-31. Give a date from 2016-01-01 to 2028-12-31.',
    );
  });

  test('29 February exists in a leap year', () => {
    expect(ask({ conferenceDate: '2024-02-29' }).ok).toBe(true);
  });

  test('a conference cannot be after the day that is asked about', () => {
    expect(pointersOf(ask({ conferenceDate: '2026-04-03' }))).toEqual(['/conferenceDate']);
  });

  test('without a day to ask about, a conference cannot be after today in London', () => {
    const error = errorsOf(ask({ conferenceDate: '2026-04-03', on: undefined }))[0];
    expect(error).toEqual({
      pointer: '/conferenceDate',
      detail: 'Give a day that is not after 2026-04-02, which is today.',
    });
  });

  test('the notes cannot come before the conference, nor after the day that is asked about', () => {
    expect(pointersOf(ask({ notesReceivedDate: '2026-03-29' }))).toEqual(['/notesReceivedDate']);
    expect(pointersOf(ask({ notesReceivedDate: '2026-04-03' }))).toEqual(['/notesReceivedDate']);
    expect(ask({ notesReceivedDate: '2026-03-30' }).ok).toBe(true);
    expect(ask({ notesReceivedDate: '2026-04-02' }).ok).toBe(true);
  });

  test('all dates that are wrong are named at once', () => {
    const change = { conferenceDate: '2015-01-01', notesReceivedDate: '2014-01-01', on: '2030-01-01' };
    expect(new Set(pointersOf(ask(change)))).toEqual(new Set(everyDate.map((name) => `/${name}`)));
  });
});

describe('what the procedure asks of a role', () => {
  const hamlets = { procedure: 'tower-hamlets' };

  test.each([
    [{ role: 'advocate' }, ['/attended']],
    [{ role: 'professional' }, ['/attended', '/dissented']],
    [{ role: 'professional', attended: true }, ['/dissented']],
    [{ role: 'professional', dissented: true }, ['/attended']],
  ])('%o leaves out %o', (person, pointers) => {
    expect(pointersOf(ask({ ...hamlets, ...person }))).toEqual(pointers);
  });

  test('it may be left out where the procedure does not ask', () => {
    const hackney = { procedure: 'city-and-hackney', role: 'professional' };
    expect(ask(hackney).ok).toBe(true);
    expect(ask({ role: 'advocate' }).ok).toBe(true);
  });
});

describe('a last day past the known bank holidays is never guessed', () => {
  test.each([
    ['durham', 'conferenceDate', { conferenceDate: '2028-12-20' }],
    [
      'durham',
      'notesReceivedDate',
      { version: 'lscb-2016', conferenceDate: '2028-12-01', notesReceivedDate: '2028-12-20' },
    ],
    ['tower-hamlets', 'conferenceDate', { conferenceDate: '2028-12-29' }],
  ])('in %s the error stands at %s', (procedure, field, dates) => {
    const [error, ...others] = errorsOf(ask({ procedure, ...dates, on: '2028-12-29' }));
    expect(others).toEqual([]);
    expect(error).toEqual({ pointer: `/${field}`, detail: expect.stringContaining('2028-12-31') as string });
  });

  test('a last day on the very last day that is known is answered', () => {
    const answer = ask({ procedure: 'tower-hamlets', conferenceDate: '2028-12-26', on: '2028-12-26' });
    expect(answer).toMatchObject({ ok: true, body: { lastDay: '2028-12-31', workingDaysLeft: 3 } });
  });
});
