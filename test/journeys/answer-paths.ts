import { pageAfter, pagesOf, resultPage } from '../../src/journeys/complain/route.ts';
import type { State } from '../../src/journeys/complain/state.ts';
import { stateWith } from './states.ts';

type Answers = Readonly<Record<string, unknown>>;

/** The pages that one person saw, in order, and what they answered. */
export interface Path {
  readonly pages: readonly string[];
  readonly answers: Answers;
}

const links: Record<string, string> = { parent: 'mother', carer: 'relative', professional: 'health' };

/** Every answer worth trying to each question: those that lead to different pages. */
export const tries: Record<string, (state: State) => readonly unknown[]> = {
  attended: () => [true, false],
  dissented: () => [true, false],
  grounds: () => [
    ['conference-process', 'individual-worker'],
    ['plan-not-in-best-interests'],
    ['before-conference'],
  ],
  'conference-date': () => ['2026-04-08', '2026-03-03', '2019-03-01'],
  'notes-received': () => [null, '2019-03-08'],
  'spoken-to-chair': () => [true, false],
  'what-happened': () => ['It was not fair.'],
  'what-you-want': () => ['An answer.'],
  'why-late': () => ['I was ill.'],
  'acting-for': () => [{ is: 'parent', name: 'Sam', agrees: true }],
  'your-name': () => ['Alex'],
  children: () => [[{ name: 'Ash', age: '7' }]],
  relation: ({ role }) => [{ is: links[role!], other: null }],
  contact: () => [{ email: null, text: null, phone: null, post: null }],
  needs: () => [{ needs: [], language: null, other: null }],
};

/** Walks every path that starts with these answers, on Thursday 9 April 2026, to its last page. */
export function pathsFrom(area: string, role: string): Path[] {
  return walk({ area, role }, ['area', 'role']);
}

function walk(answers: Answers, seen: readonly string[]): Path[] {
  const state = stateWith(answers);
  const page = pageAfter(seen.at(-1)!, state);
  const pages = [...seen, page];
  if (page === resultPage && pagesOf(state).at(-1) === resultPage) return [{ pages, answers }];
  if (page === 'declaration') return [{ pages, answers }];
  const options = tries[page]?.(state);
  if (!options) return walk(answers, pages);
  return options.flatMap((answer) => walk({ ...answers, [page]: answer }, pages));
}

/** The answers that were given before that page. */
export function answersBefore(page: string, { pages, answers }: Path): Answers {
  const earlier = pages.slice(0, pages.indexOf(page));
  return Object.fromEntries(
    earlier.filter((slug) => slug in answers).map((slug) => [slug, answers[slug]] as const),
  );
}
