import { z } from 'zod';
import { chosen } from '../../form.ts';
import { nested } from '../../component.ts';
import { question, type Question } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { asLegend, hintAndError } from '../heading.ts';
import type { State } from '../state.ts';

const choices = ['yes', 'no'] as const;

interface YesNo {
  readonly slug: string;
  isAsked(state: State): boolean;
  /** What the procedure says about it, shown between the question and its answers. */
  note?(state: State): string | undefined;
}

/** A question that is answered by yes or no. */
export function yesNoQuestion({ slug, isAsked, note }: YesNo): Question {
  return question<boolean>({
    slug,
    schema: z.boolean(),
    faults: ['empty'],
    isAsked,
    parse(form) {
      const choice = chosen(form, slug, choices);
      return choice
        ? { ok: true, answer: choice === 'yes' }
        : { ok: false, errors: [{ field: slug, code: 'empty' }] };
    },
    toForm: (answer) => ({ [slug]: [answer ? 'yes' : 'no'] }),
    show: (showing) => [
      {
        macro: 'govukRadios',
        isConstant: true,
        params: {
          ...{ name: slug, idPrefix: slug, fieldset: asLegend(showing) },
          ...hintAndError(showing, slug),
          ...noteAbove(note?.(showing.state)),
          value: chosen(showing.form, slug, choices),
          items: choices.map((value) => ({ value, text: labelOf(showing.words, 'options', value) })),
        },
      },
    ],
    summary: (answer, words) => [labelOf(words, 'options', answer ? 'yes' : 'no')],
  });
}

function noteAbove(text: string | undefined) {
  if (!text) return {};
  return { formGroup: { beforeInputs: { html: nested({ macro: 'govukInsetText', params: { text } }) } } };
}
