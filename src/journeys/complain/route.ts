import type { Question } from '../question.ts';
import { questions, questionsBeforeResult } from './questions.ts';
import { mayGoOn, type State } from './state.ts';

/** Pages of the journey that are not questions. */
export const resultPage = 'result';
export const checkPage = 'check-answers';
export const declarationPage = 'declaration';

const before = new Set(questionsBeforeResult.map(({ slug }) => slug));

/** The questions that these answers call for, in order. */
export function askedQuestions(state: State): Question[] {
  const settled = questions.findIndex(({ slug }) => slug === state.settledBy);
  const isNeedless = ({ slug }: Question, index: number) =>
    settled >= 0 && index > settled && before.has(slug);
  return questions.filter((question, index) => !isNeedless(question, index) && question.isAsked(state));
}

/** The answers that count: those to questions that are asked. Others are kept in the draft, for changing back. */
export function answersThatCount(state: State): Record<string, unknown> {
  const asked = askedQuestions(state).filter(({ slug }) => slug in state.answers);
  return Object.fromEntries(asked.map(({ slug }) => [slug, state.answers[slug]] as const));
}

/** Every page of the journey that these answers lead to, in order: it ends at the result where nothing can be sent. */
export function pagesOf(state: State): readonly string[] {
  const pages = known.get(state) ?? findPages(state);
  known.set(state, pages);
  return pages;
}
const known = new WeakMap<State, readonly string[]>();

function findPages(state: State): string[] {
  const asked = askedQuestions(state).map(({ slug }) => slug);
  const checking = asked.filter((slug) => before.has(slug));
  if (!mayGoOn(state)) return [...checking, resultPage];
  return [...checking, resultPage, ...asked.filter((slug) => !before.has(slug)), checkPage, declarationPage];
}

/** True for the questions that find out whether a complaint can be sent. */
export function isBeforeResult(slug: string): boolean {
  return before.has(slug);
}

/**
 * The page to go to from `slug`: the next one. When an answer is being changed, it is what that change has
 * opened, else the result when the change may have turned it, else the check page again.
 */
export function pageAfter(slug: string, state: State, isChanging = false): string {
  const pages = pagesOf(state);
  const open = firstOpen(state, pages);
  if (!isChanging) return pages[pages.indexOf(slug) + 1] ?? resultPage;
  if (isBeforeResult(slug)) return open && isBeforeResult(open) ? open : resultPage;
  return open ?? (mayGoOn(state) ? checkPage : resultPage);
}

/** The page that Back leads to; null on the first one. When an answer is being changed: where that began. */
export function pageBefore(slug: string, state: State, isChanging = false): string | null {
  const pages = pagesOf(state);
  const previous = pages[pages.indexOf(slug) - 1] ?? null;
  if (!isChanging) return previous;
  const open = firstOpen(state, pages);
  if (!open && mayGoOn(state)) return checkPage;
  const isResultReady = !open || !isBeforeResult(open);
  return isResultReady && slug !== resultPage ? resultPage : previous;
}

/** Where to go instead when `slug` cannot be seen yet, or is not asked; null when it can. */
export function missingBefore(slug: string, state: State): string | null {
  const pages = pagesOf(state);
  const place = pages.indexOf(slug);
  if (place < 0) return placeToGoOn(state);
  return firstOpen(state, pages.slice(0, place));
}

/** The page to go on with: the first question without an answer; before the telling has begun, the result. */
export function placeToGoOn(state: State): string {
  const pages = pagesOf(state);
  const open = firstOpen(state, pages);
  if (open) return pages[pages.indexOf(open) - 1] === resultPage ? resultPage : open;
  return mayGoOn(state) ? checkPage : resultPage;
}

function firstOpen(state: State, pages: readonly string[]): string | null {
  const known = new Set(questions.map(({ slug }) => slug));
  return pages.find((page) => known.has(page) && !(page in state.answers)) ?? null;
}
