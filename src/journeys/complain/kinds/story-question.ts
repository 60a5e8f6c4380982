import { z } from 'zod';
import { field } from '../../form.ts';
import { question, type Question } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { asLabel, hintAndError } from '../heading.ts';
import type { State } from '../state.ts';

/** Enough for what people write, about four pages. Counted as browsers count, with one character for a new line. */
export const longestStory = 10_000;

interface Story {
  readonly slug: string;
  readonly rows: number;
  isAsked?(state: State): boolean;
}

/** A question that is answered in one's own words. */
export function storyQuestion({ slug, rows, isAsked = () => true }: Story): Question {
  return question<string>({
    slug,
    schema: z.string().min(1).max(longestStory),
    faults: ['empty', 'too-long'],
    isAsked,
    parse(form) {
      const answer = field(form, slug);
      if (answer === '') return { ok: false, errors: [{ field: slug, code: 'empty' }] };
      const over = answer.length - longestStory;
      const values = { limit: longestStory.toLocaleString('en-GB'), over: over.toLocaleString('en-GB') };
      return over > 0
        ? { ok: false, errors: [{ field: slug, code: 'too-long', values }] }
        : { ok: true, answer };
    },
    toForm: (answer) => ({ [slug]: [answer] }),
    show: (showing) => [
      {
        macro: 'govukCharacterCount',
        params: {
          ...{ name: slug, id: slug, rows, maxlength: longestStory, threshold: 75 },
          ...{ label: asLabel(showing), ...hintAndError(showing, slug), value: field(showing.form, slug) },
          textareaDescriptionText: labelOf(showing.words, 'fields', 'limit'),
          attributes: { autocomplete: 'off' },
        },
      },
    ],
    summary: (answer) => answer.split('\n'),
  });
}
