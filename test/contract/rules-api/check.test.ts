import { describe, expect, test } from 'vitest';
import { answerCheck } from '../../../src/app/rules-api/check-request.ts';
import { bodyOf, rules } from './real-rules.ts';

const ask = (body: object) => bodyOf(answerCheck(rules, body));

const durham = {
  procedure: 'durham',
  role: 'parent',
  grounds: ['conference-process'],
  conferenceDate: '2026-03-30',
};
const hamlets = {
  procedure: 'tower-hamlets',
  role: 'parent',
  grounds: ['conference-process'],
  conferenceDate: '2026-05-01',
};
/** The conference was on 21 May 2018, and its notes came on 1 June. */
const durham2016 = { ...durham, conferenceDate: '2018-05-21', notesReceivedDate: '2018-06-01' };
const hackney = {
  procedure: 'city-and-hackney',
  role: 'professional',
  grounds: ['conference-process'],
  conferenceDate: '2026-12-23',
};

test('the example of the contract is answered with all its fields', () => {
  const grounds = ['information-wrong', 'individual-worker'];
  expect(ask({ ...durham, grounds, on: '2026-04-02' })).toEqual({
    procedure: 'durham',
    version: 'dscp',
    answer: 'can-complain',
    why: [],
    covered: ['information-wrong'],
    notCovered: ['individual-worker'],
    lastDay: '2026-04-15',
    safeLastDay: '2026-04-15',
    daysLeft: 13,
    workingDaysLeft: 7,
    start: { stage: 'stage-1', contact: 'chair' },
    instead: [
      {
        id: 'agency-complaints',
        title: 'Complaints about one worker or agency',
        href: '/help/agency-complaints',
      },
    ],
  });
});

describe('which version answers', () => {
  test.each([
    ['2019-09-28', 'lscb-2016'],
    ['2019-09-29', 'dscp'],
  ])('a conference on %s in Durham falls under %s', (conferenceDate, version) => {
    expect(ask({ ...durham, conferenceDate }).version).toBe(version);
  });

  test('a version that is given is used whatever the dates', () => {
    expect(ask({ ...durham, version: 'lscb-2016' })).toMatchObject({
      version: 'lscb-2016',
      why: ['clock-not-started'],
    });
    expect(ask({ ...durham2016, version: 'dscp' })).toMatchObject({
      version: 'dscp',
      lastDay: '2018-06-05',
    });
  });
});

describe('the day that is asked about', () => {
  test('it is today in London when it is left out', () => {
    expect(ask(durham)).toEqual(ask({ ...durham, on: '2026-04-02' }));
  });

  test('just after midnight in summer it is the new day in London, though not yet by UTC', () => {
    const midnight = { ...rules, now: () => Date.parse('2026-04-01T23:30:00Z') };
    expect(bodyOf(answerCheck(midnight, durham)).daysLeft).toBe(13);
  });

  test('it may be the day of the conference', () => {
    expect(ask({ ...durham, on: '2026-03-30' })).toMatchObject({ daysLeft: 16, workingDaysLeft: 10 });
  });
});

describe('days left', () => {
  test('on the last day there are none, and it is still in time', () => {
    const answer = { answer: 'can-complain', why: [], daysLeft: 0, workingDaysLeft: 0 };
    expect(ask({ ...durham, on: '2026-04-15' })).toMatchObject(answer);
  });

  test('after the last day calendar days are negative, and working days stay at 0', () => {
    expect(ask({ ...durham, on: '2026-04-20' })).toMatchObject({ daysLeft: -5, workingDaysLeft: 0 });
  });

  test('bank holidays and weekends are no working days left, though they are calendar days left', () => {
    const on = '2026-05-01';
    expect(ask({ ...hamlets, on })).toMatchObject({ lastDay: '2026-05-06', daysLeft: 5, workingDaysLeft: 2 });
  });

  test('five working days over Christmas skip both bank holidays, a substitute day and New Year', () => {
    expect(ask({ ...hackney, on: '2026-12-23' })).toMatchObject({ lastDay: '2027-01-04', daysLeft: 12 });
  });
});

describe('past the last day', () => {
  test('Durham does not say what happens then, so somebody may ask late', () => {
    expect(ask({ ...durham, on: '2026-04-16' })).toMatchObject({
      answer: 'can-ask-late',
      why: ['late-not-stated'],
      lastDay: '2026-04-15',
      start: { stage: 'stage-1', contact: 'chair' },
    });
  });

  test('under the 2016 procedure of Durham the chairperson may still decide', () => {
    expect(ask({ ...durham2016, on: '2018-06-29' })).toMatchObject({ answer: 'can-complain', daysLeft: 0 });
    expect(ask({ ...durham2016, on: '2018-06-30' })).toMatchObject({
      answer: 'can-ask-late',
      why: ['late-discretion'],
      daysLeft: -1,
    });
  });

  test('Tower Hamlets refuses, and the answer says where else to go', () => {
    const late = ask({ ...hamlets, on: '2026-05-07' });
    expect(late).toMatchObject({ answer: 'too-late', why: ['late-refused'], daysLeft: -1, start: null });
    expect(late.instead.map(({ id }) => id)).toEqual(['advocates', 'ombudsman', 'legal-advice']);
  });

  test('what is not covered is still pointed to its own place when it is too late for the rest', () => {
    const grounds = ['conference-process', 'individual-worker'];
    const late = ask({ ...hamlets, grounds, on: '2026-05-07' });
    expect(late.instead.map(({ id }) => id)).toContain('agency-complaints');
  });

  test('in City and Hackney the first clock is the discussion, and being late is not stated', () => {
    expect(ask({ ...hackney, on: '2027-01-05' })).toMatchObject({
      answer: 'can-ask-late',
      why: ['late-not-stated'],
      lastDay: '2027-01-04',
      start: { stage: 'step-1', contact: 'chair' },
    });
  });
});

describe('no last day', () => {
  const nothing = { lastDay: null, safeLastDay: null, daysLeft: null, workingDaysLeft: null };

  test.each([{ notesReceivedDate: null }, { notesReceivedDate: undefined }])(
    'the limit has not started while the notes have not come (%o)',
    ({ notesReceivedDate }) => {
      const answer = ask({ ...durham2016, notesReceivedDate, on: '2018-06-29' });
      expect(answer).toMatchObject({ answer: 'can-complain', why: ['clock-not-started'], ...nothing });
    },
  );

  test('Cambridgeshire and Peterborough has no limit', () => {
    const answer = ask({ ...durham, procedure: 'cambridgeshire-peterborough' });
    expect(answer).toMatchObject({ answer: 'can-complain', why: ['no-limit'], ...nothing });
  });
});

describe('where the notes do not start the limit', () => {
  test('the day on which they came changes nothing', () => {
    expect(ask({ ...durham, notesReceivedDate: '2026-04-01' })).toEqual(ask(durham));
  });
});
