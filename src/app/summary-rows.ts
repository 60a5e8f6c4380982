import { askedQuestions } from '../journeys/complain/route.ts';
import type { State } from '../journeys/complain/state.ts';
import { wordsOf, type AllQuestionWords } from './show-question.ts';

/** One answer, as "check your answers" shows it. */
export interface SummaryRow {
  readonly slug: string;
  readonly label: string;
  /** As typed: not yet safe as HTML. */
  readonly lines: readonly string[];
}

/** The answers that count, in order. `wanted` picks some of the questions. */
export function summaryRows(
  state: State,
  allWords: AllQuestionWords,
  wanted: (slug: string) => boolean = () => true,
): SummaryRow[] {
  const answered = askedQuestions(state).filter(({ slug }) => slug in state.answers && wanted(slug));
  return answered.map((question) => {
    const words = wordsOf(question.slug, allWords, state);
    const lines = question.summary(state.answers[question.slug], words, state);
    return { slug: question.slug, label: words.summary, lines };
  });
}
