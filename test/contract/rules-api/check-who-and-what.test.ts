import { describe, expect, test } from 'vitest';
import { answerCheck } from '../../../src/app/rules-api/check-request.ts';
import { roles } from '../../../src/domain/procedure/ids.ts';
import { bodyOf, rules } from './real-rules.ts';

const base = { grounds: ['conference-process'], conferenceDate: '2026-04-01', on: '2026-04-02' };
const ask = (body: object) => bodyOf(answerCheck(rules, { ...base, ...body }));

/** What each role is told when all else is right. Sources: spec/procedures, "Named" of each. */
const standing = {
  durham: {
    child: ['role-not-named'],
    parent: [],
    carer: [],
    advocate: ['role-not-named'],
    professional: ['role'],
  },
  'cambridgeshire-peterborough': {
    child: ['no-limit'],
    parent: ['no-limit'],
    carer: ['no-limit'],
    advocate: ['no-limit'],
    professional: ['role'],
  },
  'city-and-hackney': {
    child: ['role'],
    parent: ['role'],
    carer: ['role'],
    advocate: ['role'],
    professional: [],
  },
  'tower-hamlets': { child: [], parent: [], carer: [], advocate: [], professional: [] },
};
const everyRole = Object.entries(standing).flatMap(([procedure, of]) =>
  roles.map((role) => ({ procedure, role, why: of[role] as string[] })),
);

describe('who is asking', () => {
  test.each(everyRole)('$procedure tells a $role: $why', ({ procedure, role, why }) => {
    const answer = ask({ procedure, role, attended: true, dissented: true });
    expect(answer.why).toEqual(why);
    expect(answer.answer).toBe(why.includes('role') ? 'not-this-procedure' : 'can-complain');
  });

  test('for somebody whom the procedure does not name, a start that is missing comes after that', () => {
    const answer = ask({ procedure: 'durham', version: 'lscb-2016', role: 'child' });
    expect(answer.why).toEqual(['role-not-named', 'clock-not-started']);
  });

  test('somebody whom the procedure does not name is pointed to an advocate', () => {
    expect(ask({ procedure: 'durham', role: 'child' }).instead.map(({ id }) => id)).toEqual(['advocates']);
  });

  test('only can-complain says that a role is not named', () => {
    const late = ask({ procedure: 'durham', role: 'child', on: '2026-06-01' });
    expect(late).toMatchObject({ answer: 'can-ask-late', why: ['late-not-stated'] });
  });

  test('a family in City and Hackney is told where to go', () => {
    const { instead } = ask({ procedure: 'city-and-hackney', role: 'parent' });
    expect(instead.map(({ id }) => id)).toEqual(['not-for-families', 'advocates', 'ombudsman']);
  });
});

describe('what Tower Hamlets asks about the conference', () => {
  const hamlets = { procedure: 'tower-hamlets' };

  test.each([
    [{ role: 'advocate', attended: false }, ['not-attended']],
    [{ role: 'professional', attended: false, dissented: true }, ['not-attended']],
    [{ role: 'professional', attended: true, dissented: false }, ['not-dissented']],
    [{ role: 'professional', attended: false, dissented: false }, ['not-attended', 'not-dissented']],
  ])('%o is not enough: %o', (person, why) => {
    expect(ask({ ...hamlets, ...person })).toMatchObject({ answer: 'not-this-procedure', why });
  });

  test('an advocate need not have disagreed', () => {
    expect(ask({ ...hamlets, role: 'advocate', attended: true, dissented: false }).answer).toBe(
      'can-complain',
    );
  });

  test.each(['child', 'parent', 'carer'])('a %s need not say if they were there', (role) => {
    expect(ask({ ...hamlets, role }).answer).toBe('can-complain');
    expect(ask({ ...hamlets, role, attended: false, dissented: false }).answer).toBe('can-complain');
  });

  test('where several things stand in the way, all are named', () => {
    const person = {
      role: 'professional',
      attended: false,
      dissented: false,
      grounds: ['category-of-abuse'],
    };
    expect(ask({ ...hamlets, ...person }).why).toEqual(['not-attended', 'not-dissented', 'grounds']);
  });
});

/** Sources: spec/procedures, "Grounds" of each. */
const covered = {
  'durham dscp': [
    ...['conference-process', 'information-wrong', 'decision-plan-made', 'decision-plan-not-made'],
    ...['decision-plan-continued', 'decision-plan-discontinued', 'category-of-abuse'],
    'plan-not-in-best-interests',
  ],
  'durham lscb-2016': [
    ...['conference-process', 'information-wrong', 'decision-plan-made', 'decision-plan-not-made'],
    ...['decision-plan-continued', 'decision-plan-discontinued', 'category-of-abuse'],
  ],
  'cambridgeshire-peterborough 1': [
    ...['conference-process', 'information-wrong', 'decision-plan-made', 'decision-plan-not-made'],
    'decision-plan-continued',
  ],
  'city-and-hackney 1': [
    ...['conference-process', 'information-wrong', 'decision-plan-made', 'decision-plan-discontinued'],
  ],
  'tower-hamlets 1': ['conference-process', 'decision-plan-made', 'plan-not-in-best-interests'],
};
const elsewhere = ['individual-worker', 'agency-service', 'before-conference', 'change-the-decision-now'];
const allGrounds = [...covered['durham dscp'], ...elsewhere];

describe('what it is about', () => {
  test.each(Object.entries(covered))('%s covers %o and nothing else', (name, grounds) => {
    const [procedure, version] = name.split(' ');
    const role = procedure === 'city-and-hackney' ? 'professional' : 'parent';
    const answer = ask({ procedure, version, role, grounds: allGrounds });
    expect(answer.answer).toBe('can-complain');
    expect(answer.covered).toEqual(grounds);
    expect(answer.notCovered).toEqual(allGrounds.filter((ground) => !grounds.includes(ground)));
  });

  test.each([
    ['individual-worker', 'agency-complaints'],
    ['agency-service', 'agency-complaints'],
    ['before-conference', 'before-conference'],
    ['change-the-decision-now', 'the-decision'],
  ])('%s alone is not for this procedure, and has its own page', (ground, page) => {
    const answer = ask({ procedure: 'durham', role: 'parent', grounds: [ground] });
    expect(answer).toMatchObject({ answer: 'not-this-procedure', why: ['grounds'], covered: [] });
    expect(answer).toMatchObject({ lastDay: null, daysLeft: null, workingDaysLeft: null, start: null });
    expect(answer.instead).toContainEqual(rules.helpPages.get(page));
  });

  test('a role and grounds that both do not fit are both named', () => {
    const answer = ask({ procedure: 'durham', role: 'professional', grounds: ['agency-service'] });
    expect(answer.why).toEqual(['role', 'grounds']);
  });

  test('a ground that is given twice is answered once', () => {
    const grounds = ['conference-process', 'conference-process'];
    expect(ask({ procedure: 'durham', role: 'parent', grounds }).covered).toEqual(['conference-process']);
  });
});
