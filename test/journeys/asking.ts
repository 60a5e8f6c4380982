import { expect } from 'vitest';
import type { State } from '../../src/journeys/complain/state.ts';
import type { FieldError } from '../../src/journeys/question.ts';
import { form, questionOf, stateWith, wordsOf, type Fields } from './states.ts';

/** The question under test, asked in short. */
export function asking(slug: string) {
  const question = questionOf(slug);
  const parse = (fields: Fields, state: State = stateWith()) => question.parse(form(fields), state);
  return {
    isAsked: (answers: Record<string, unknown>, today?: string) =>
      question.isAsked(stateWith(answers, today)),
    answer(fields: Fields, state?: State): unknown {
      const parsed = parse(fields, state);
      if (!parsed.ok) throw new Error(`${slug} was not understood: ${JSON.stringify(parsed.errors)}`);
      expect(
        question.schema.safeParse(parsed.answer).success,
        'the answer has the shape that a draft keeps',
      ).toBe(true);
      return parsed.answer;
    },
    /** The faults as `field code`; every code must be declared, so that it has words. */
    faults(fields: Fields, state?: State): string[] {
      const parsed = parse(fields, state);
      const errors: readonly FieldError[] = parsed.ok ? [] : parsed.errors;
      for (const { code } of errors) expect(question.faults).toContain(code);
      return errors.map(({ field, code }) => `${field} ${code}`);
    },
    /** Faults of files, which the words of another question tell. */
    refusals(fields: Fields, state?: State): string[] {
      const parsed = parse(fields, state);
      const errors: readonly FieldError[] = parsed.ok ? [] : parsed.errors;
      return errors
        .filter(({ wordsOf: told }) => told !== undefined)
        .map(({ field, code }) => `${field} ${code}`);
    },
    /** What was answered, as its own form would send it again. */
    roundTrip(answer: unknown, state: State = stateWith()): unknown {
      const parsed = question.parse(question.toForm(answer, state), state);
      return parsed.ok ? parsed.answer : parsed.errors;
    },
    summary: (answer: unknown, state: State = stateWith()) =>
      question.summary(answer, wordsOf(slug, state.audience), state),
    shown: (fields: Fields = {}, state: State = stateWith()) =>
      question.show({ form: form(fields), errors: {}, words: wordsOf(slug, state.audience), state }),
  };
}
