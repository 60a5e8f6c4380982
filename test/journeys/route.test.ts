import { describe, expect, test } from 'vitest';
import { roles } from '../../src/domain/procedure/ids.ts';
import {
  answersThatCount,
  checkPage,
  isBeforeResult,
  missingBefore,
  pageAfter,
  pageBefore,
  pagesOf,
  placeToGoOn,
  resultPage,
} from '../../src/journeys/complain/route.ts';
import { isLate, mayGoOn } from '../../src/journeys/complain/state.ts';
import { procedures } from '../domain/procedures.ts';
import { answersBefore, pathsFrom, tries } from './answer-paths.ts';
import { inTime, late, stateWith } from './states.ts';

const areas = procedures
  .filter(({ inForce }) => inForce.to === null)
  .flatMap(({ areas }) => areas.map(({ id }) => id));
const everyStart = areas.flatMap((area) => roles.map((role) => ({ area, role })));

describe('the order of the pages', () => {
  test('a parent in Durham, in time', () => {
    const [path] = pathsFrom('durham', 'parent');
    expect(path!.pages).toEqual([
      ...['area', 'role', 'grounds', 'conference-date', 'spoken-to-chair', 'result'],
      ...[
        'what-happened',
        'what-you-want',
        'evidence',
        'your-name',
        'children',
        'relation',
        'contact',
        'needs',
      ],
      ...['check-answers', 'declaration'],
    ]);
  });

  test('an advocate in Tower Hamlets says for whom, and a late carer in Durham says why', () => {
    const [advocate] = pathsFrom('tower-hamlets', 'advocate');
    expect(advocate!.pages.slice(2, 4)).toEqual(['attended', 'grounds']);
    expect(advocate!.pages).toContain('acting-for');
    expect(pagesOf(stateWith({ ...late, role: 'carer' }))).toContain('why-late');
  });

  test('a conference from before the partnership is asked about its notes', () => {
    const pages = pagesOf(stateWith({ ...inTime, 'conference-date': '2019-03-01' }));
    expect(pages.slice(3, 5)).toEqual(['conference-date', 'notes-received']);
  });
});

describe('a "no" that nothing can turn is told at once', () => {
  test.each([
    ['city-and-hackney', 'parent', {}, ['area', 'role', 'result']],
    ['durham', 'professional', {}, ['area', 'role', 'result']],
    ['tower-hamlets', 'advocate', { attended: false }, ['area', 'role', 'attended', 'result']],
    [
      'tower-hamlets',
      'professional',
      { attended: true, dissented: false },
      ['area', 'role', 'attended', 'dissented', 'result'],
    ],
    ['durham', 'parent', { grounds: ['individual-worker'] }, ['area', 'role', 'grounds', 'result']],
  ])('in %s as a %s with %j', (area, role, answers, pages) => {
    expect(pagesOf(stateWith({ area, role, ...answers }))).toEqual(pages);
  });

  test('what one version covers is asked on, because the date decides the version', () => {
    const chosen = { area: 'durham', role: 'parent', grounds: ['plan-not-in-best-interests'] };
    expect(pagesOf(stateWith(chosen))).toContain('conference-date');
    const early = stateWith({ ...chosen, 'conference-date': '2019-03-01' });
    expect(pagesOf(early)).toEqual(['area', 'role', 'grounds', 'conference-date', 'result']);
  });
});

describe.each(everyStart)('every path in $area as a $role', ({ area, role }) => {
  const paths = pathsFrom(area, role);

  test('ends at the declaration where it may be sent, else at the result', () => {
    for (const { pages, answers } of paths) {
      const state = stateWith(answers);
      expect(pages.at(-1)).toBe(mayGoOn(state) ? 'declaration' : resultPage);
      expect(state.checked, 'the rules have answered').not.toBeNull();
      expect(pages.includes('why-late')).toBe(isLate(state));
    }
  });

  test('shows each page once, and Back leads through the same pages', () => {
    for (const { pages, answers } of paths) {
      expect(new Set(pages).size).toBe(pages.length);
      const back = pages.map((page) => pageBefore(page, stateWith(answers)));
      expect(back).toEqual([null, ...pages.slice(0, -1)]);
    }
  });

  test('asks each question because of earlier answers alone, and lets nobody past an open one', () => {
    for (const path of paths) {
      for (const [index, page] of path.pages.entries()) {
        const soFar = stateWith(answersBefore(page, path));
        expect(missingBefore(page, soFar), `${page} can be seen`).toBeNull();
        const next = path.pages[index + 1];
        if (page in tries && next) expect(missingBefore(next, soFar), `${next} cannot`).not.toBeNull();
      }
    }
  });

  test('goes on where it was left', () => {
    for (const path of paths) {
      for (const page of path.pages.filter((slug) => slug in tries)) {
        const isFirstToTell = path.pages[path.pages.indexOf(page) - 1] === resultPage;
        expect(placeToGoOn(stateWith(answersBefore(page, path)))).toBe(isFirstToTell ? resultPage : page);
      }
    }
  });

  test('Change leads back to where it began, when the answer stays the same', () => {
    for (const { pages, answers } of paths.filter((path) => path.pages.includes(checkPage))) {
      const state = stateWith(answers);
      for (const page of pages.filter((slug) => slug in answers)) {
        expect(pageBefore(page, state, true)).toBe(checkPage);
        expect(pageAfter(page, state, true)).toBe(isBeforeResult(page) ? resultPage : checkPage);
      }
      expect(pageAfter(resultPage, state, true)).toBe(checkPage);
    }
  });
});

describe('changing an answer', () => {
  const complete = pathsFrom('durham', 'parent')[0]!.answers;

  test('opens only the questions that it calls for, one after the other', () => {
    const moved = { ...complete, 'conference-date': '2019-03-01' };
    expect(pageAfter('conference-date', stateWith(moved), true)).toBe('notes-received');
    const noted = { ...moved, 'notes-received': '2019-03-08' };
    expect(pageAfter('notes-received', stateWith(noted), true)).toBe(resultPage);
    expect(pageAfter(resultPage, stateWith(noted), true)).toBe('why-late');
    expect(pageAfter('why-late', stateWith({ ...noted, 'why-late': 'I was ill.' }), true)).toBe(checkPage);
  });

  test('a question that was opened leads Back to where it can be seen', () => {
    const moved = stateWith({ ...complete, 'conference-date': '2019-03-01' });
    expect(pageBefore('notes-received', moved, true)).toBe('conference-date');
  });

  test('from the result, before anything was told, leads back to the result', () => {
    expect(pageBefore('area', stateWith(inTime), true)).toBe(resultPage);
    expect(pageAfter('area', stateWith(inTime), true)).toBe(resultPage);
    expect(pageAfter(resultPage, stateWith(inTime), true)).toBe('what-happened');
  });

  test('keeps answers that no longer count, but does not send them', () => {
    const parent = stateWith({ ...complete, 'why-late': 'I was ill.', attended: true });
    expect(parent.answers).toHaveProperty('why-late');
    expect(answersThatCount(parent)).toEqual({ ...complete, evidence: [] });
  });
});

test('a page that is not asked sends people to where they can go on', () => {
  expect(missingBefore('why-late', stateWith(inTime))).toBe(resultPage);
  expect(missingBefore('dissented', stateWith({}))).toBe('area');
});

test('an answer of a shape that we do not know counts as not given', () => {
  expect(placeToGoOn(stateWith({ ...inTime, 'conference-date': 'last Tuesday' }))).toBe('conference-date');
});
