import { readQuestionWords } from '../../src/content/questions.ts';
import { day } from '../../src/domain/calendar/day.ts';
import { stateOf } from '../../src/journeys/complain/journey.ts';
import { questions } from '../../src/journeys/complain/questions.ts';
import type { State } from '../../src/journeys/complain/state.ts';
import type { Form } from '../../src/journeys/form.ts';
import type { Question } from '../../src/journeys/question.ts';
import { wordsFor, type Audience } from '../../src/journeys/words.ts';
import { england } from '../domain/england.ts';
import { procedures } from '../domain/procedures.ts';

const allWords = readQuestionWords();

/** Everything that follows from these answers on Thursday 9 April 2026, or on another day. */
export function stateWith(answers: Record<string, unknown> = {}, today = '2026-04-09'): State {
  return stateOf({ answers, procedures, calendar: england, today: day(today) });
}

/** A parent in Durham, in time: may go on to tell what happened. */
export const inTime = {
  area: 'durham',
  role: 'parent',
  grounds: ['conference-process'],
  'conference-date': '2026-04-01',
  'spoken-to-chair': true,
};

/** The same, after the last day, where the chairperson may still decide. */
export const late = { ...inTime, 'conference-date': '2026-03-03' };

export function questionOf(slug: string): Question {
  const found = questions.find((question) => question.slug === slug);
  if (!found) throw new Error(`There is no question ${slug}`);
  return found;
}

export function wordsOf(slug: string, audience: Audience = 'adult') {
  return wordsFor(allWords.get(slug)!, audience);
}

/** What is typed or chosen in each field. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A form as a browser sends it. */
export function form(fields: Fields): Form {
  const sent = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(sent.map(([name, value]) => [name, [value ?? []].flat()] as const));
}
