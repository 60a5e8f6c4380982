import { readCalendar } from '../../../src/content/calendar.ts';
import { readHelpPages } from '../../../src/content/help-pages.ts';
import { readProcedures } from '../../../src/content/procedures.ts';
import type { FieldError, Problem } from '../../../src/app/rules-api/problem.ts';
import type { Reply, Rules } from '../../../src/app/rules-api/rules.ts';

/** The rules of the real content, on Thursday 2 April 2026 at 10:00 in London. */
export const rules: Rules = {
  procedures: readProcedures(),
  calendar: readCalendar(),
  helpPages: readHelpPages(),
  now: () => Date.parse('2026-04-02T09:00:00Z'),
};

/** The answer. Throws where there is a problem instead. */
export function bodyOf<Body>(reply: Reply<Body>): Body {
  if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
  return reply.body;
}

/** The problem. Throws where there is an answer instead. */
export function problemOf(reply: Reply<unknown>): Problem {
  if (reply.ok) throw new Error(`There is no problem: ${JSON.stringify(reply.body)}`);
  return reply.problem;
}

/** The fields that are wrong. Throws where the problem is another one. */
export function errorsOf(reply: Reply<unknown>): readonly FieldError[] {
  const problem = problemOf(reply);
  if (problem.status !== 422 || !problem.errors) throw new Error(JSON.stringify(problem));
  return problem.errors;
}

/** The pointers to the fields that are wrong. */
export function pointersOf(reply: Reply<unknown>): string[] {
  return errorsOf(reply).map(({ pointer }) => pointer);
}
