import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/calendar/day.ts';
import { check, factsAsked, type CheckAnswer, type Situation } from '../../../src/domain/procedure/check.ts';
import { asksForNotes } from '../../../src/domain/procedure/entry-clock.ts';
import { conferenceGrounds } from '../../../src/domain/procedure/ids.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { england } from '../england.ts';
import { cambridgeshire, durham, durham2016, hackney, towerHamlets } from '../procedures.ts';

const aParent: Situation = {
  role: 'parent',
  grounds: ['conference-process'],
  conferenceDate: day('2026-04-01'),
  notesReceivedDate: null,
  on: day('2026-04-02'),
};

function answerFor(procedure: Procedure, situation: Partial<Situation> = {}): CheckAnswer {
  const checked = check(procedure, { ...aParent, ...situation }, england);
  if (!checked.ok) throw new Error(checked.reason);
  return checked.answer;
}

function inShort({ answer, why }: CheckAnswer): string {
  return [answer, ...why].join(' ');
}

describe('in time', () => {
  test('a parent can complain, and is told the last day and the days that are left', () => {
    const { lastDay, safeLastDay, ...answer } = answerFor(durham);
    expect([lastDay?.toString(), safeLastDay?.toString()]).toEqual(['2026-04-17', '2026-04-17']);
    expect(answer).toEqual({
      answer: 'can-complain',
      why: [],
      covered: ['conference-process'],
      notCovered: [],
      daysLeft: 15,
      workingDaysLeft: 9,
      start: { stage: 'stage-1', contact: 'chair' },
      instead: [],
    });
  });

  test('the last day is still in time, with no days left', () => {
    const answer = answerFor(durham, { on: day('2026-04-17') });
    expect([inShort(answer), answer.daysLeft, answer.workingDaysLeft]).toEqual(['can-complain', 0, 0]);
  });
});

describe('when late', () => {
  test('a procedure that does not say what happens leaves it to somebody', () => {
    const answer = answerFor(durham, { on: day('2026-04-18') });
    expect(inShort(answer)).toBe('can-ask-late late-not-stated');
    expect([answer.daysLeft, answer.workingDaysLeft, answer.start?.contact]).toEqual([-1, 0, 'chair']);
  });

  test('2016 Durham leaves it to the discretion of the chairperson', () => {
    const late = { notesReceivedDate: day('2026-04-02'), on: day('2026-05-01') };
    expect(inShort(answerFor(durham2016, late))).toBe('can-ask-late late-discretion');
  });

  test('Tower Hamlets refuses, and other ways are named', () => {
    const answer = answerFor(towerHamlets, { on: day('2026-04-07') });
    expect(inShort(answer)).toBe('too-late late-refused');
    expect([answer.start, answer.instead]).toEqual([null, ['advocates', 'ombudsman', 'legal-advice']]);
  });

  test('what is not covered keeps its own way, even where the rest is refused', () => {
    const answer = answerFor(towerHamlets, {
      on: day('2026-04-07'),
      grounds: ['conference-process', 'individual-worker'],
    });
    expect(inShort(answer)).toBe('too-late late-refused');
    expect(answer.instead).toContain('agency-complaints');
  });

  test('a professional in City and Hackney can still ask', () => {
    expect(inShort(answerFor(hackney, { role: 'professional', on: day('2026-04-11') }))).toBe(
      'can-ask-late late-not-stated',
    );
  });
});

describe('where two readings differ', () => {
  const twoWays = structuredClone(towerHamlets);
  twoWays.clocks[0]!.otherReadings = [
    { id: 'working', limit: { amount: 5, unit: 'working-days' }, why: 'It may mean working days.' },
  ];

  test('the safe day is the earliest, and nobody is refused before the latest', () => {
    const { lastDay, safeLastDay, daysLeft } = answerFor(twoWays);
    expect([safeLastDay?.toString(), lastDay?.toString(), daysLeft]).toEqual(['2026-04-06', '2026-04-10', 8]);
    expect(answerFor(twoWays, { on: day('2026-04-10') }).answer).toBe('can-complain');
    expect(answerFor(twoWays, { on: day('2026-04-11') }).answer).toBe('too-late');
  });
});

describe('a limit that does not run', () => {
  const nothing = { lastDay: null, safeLastDay: null, daysLeft: null, workingDaysLeft: null };

  test('is said where the notes have not come', () => {
    const answer = answerFor(durham2016);
    expect(inShort(answer)).toBe('can-complain clock-not-started');
    expect(answer).toMatchObject(nothing);
  });

  test('starts with the notes, not with the conference', () => {
    const answer = answerFor(durham2016, { notesReceivedDate: day('2026-04-10'), on: day('2026-04-20') });
    expect([inShort(answer), answer.lastDay?.toString()]).toEqual(['can-complain', '2026-05-08']);
  });

  test('is said where there is none', () => {
    const answer = answerFor(cambridgeshire, { on: day('2026-12-31') });
    expect(inShort(answer)).toBe('can-complain no-limit');
    expect(answer).toMatchObject(nothing);
  });
});

describe('who may', () => {
  test.each(['child', 'advocate'] as const)(
    'a %s in Durham may, though the procedure does not name them',
    (role) => {
      const answer = answerFor(durham, { role });
      expect(inShort(answer)).toBe('can-complain role-not-named');
      expect(answer.instead).toContain('advocates');
    },
  );

  test('a professional in Durham has another policy', () => {
    const answer = answerFor(durham, { role: 'professional' });
    expect(inShort(answer)).toBe('not-this-procedure role');
    expect(answer.instead).toContain('professionals');
  });

  test.each(['child', 'parent', 'carer', 'advocate'] as const)(
    'a %s in City and Hackney is sent where families can go',
    (role) => {
      const answer = answerFor(hackney, { role });
      expect(inShort(answer)).toBe('not-this-procedure role');
      expect(answer.instead).toContain('not-for-families');
    },
  );

  test('an advocate in Tower Hamlets must have been there', () => {
    expect(inShort(answerFor(towerHamlets, { role: 'advocate', attended: true }))).toBe('can-complain');
    expect(inShort(answerFor(towerHamlets, { role: 'advocate', attended: false }))).toBe(
      'not-this-procedure not-attended',
    );
  });

  test('a professional in Tower Hamlets must have been there and have disagreed', () => {
    const professional = (attended: boolean, dissented: boolean) =>
      inShort(answerFor(towerHamlets, { role: 'professional', attended, dissented }));
    expect(professional(true, true)).toBe('can-complain');
    expect(professional(true, false)).toBe('not-this-procedure not-dissented');
    expect(professional(false, false)).toBe('not-this-procedure not-attended not-dissented');
  });

  test('a parent is not asked whether they were there', () => {
    expect(inShort(answerFor(towerHamlets, { attended: false }))).toBe('can-complain');
    expect([factsAsked(towerHamlets, 'parent'), factsAsked(towerHamlets, 'professional')]).toEqual([
      [],
      ['attended', 'dissented'],
    ]);
  });
});

describe('what about', () => {
  test('all conference grounds are covered in Durham', () => {
    expect(answerFor(durham, { grounds: conferenceGrounds })).toMatchObject({
      answer: 'can-complain',
      notCovered: [],
    });
  });

  test('some covered and some not: they can complain, with both lists', () => {
    const answer = answerFor(cambridgeshire, {
      grounds: ['information-wrong', 'category-of-abuse', 'individual-worker'],
    });
    expect(answer).toMatchObject({
      answer: 'can-complain',
      covered: ['information-wrong'],
      notCovered: ['category-of-abuse', 'individual-worker'],
    });
    expect(answer.instead).toEqual(['advocates', 'ombudsman', 'agency-complaints']);
  });

  test.each([
    ['individual-worker', 'agency-complaints'],
    ['agency-service', 'agency-complaints'],
    ['before-conference', 'before-conference'],
    ['change-the-decision-now', 'the-decision'],
  ] as const)('%s is never covered, and leads to the page %s', (ground, page) => {
    for (const procedure of [durham, durham2016, cambridgeshire, towerHamlets]) {
      const answer = answerFor(procedure, { grounds: [ground] });
      expect([inShort(answer), answer.instead[0]]).toEqual(['not-this-procedure grounds', page]);
    }
  });

  test('several reasons against it are all given', () => {
    const answer = answerFor(towerHamlets, {
      role: 'professional',
      attended: false,
      dissented: false,
      grounds: ['category-of-abuse'],
    });
    expect(inShort(answer)).toBe('not-this-procedure not-attended not-dissented grounds');
  });
});

describe('past the known bank holidays', () => {
  test('the answer says that the calendar ends', () => {
    const late = { conferenceDate: day('2028-12-20'), on: day('2028-12-21') };
    expect(check(durham, { ...aParent, ...late }, england)).toEqual({ ok: false, reason: 'calendar-ends' });
  });

  test('a last day beyond them is not answered, as the working days that are left cannot be counted', () => {
    const late = {
      conferenceDate: day('2028-12-01'),
      notesReceivedDate: day('2028-12-20'),
      on: day('2028-12-21'),
    };
    expect(check(durham2016, { ...aParent, ...late }, england)).toEqual({
      ok: false,
      reason: 'calendar-ends',
    });
  });
});

test('only 2016 Durham asks for the notes', () => {
  const asking = [durham, durham2016, cambridgeshire, hackney, towerHamlets].filter(asksForNotes);
  expect(asking).toEqual([durham2016]);
});
