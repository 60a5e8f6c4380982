import { chosen } from '../../form.ts';
import { question, type Question } from '../../question.ts';
import type { Words } from '../../words.ts';
import { asLegend, hintAndError } from '../heading.ts';
import type { State } from '../state.ts';

interface OneOf<Value extends string> extends Pick<Question<Value>, 'slug' | 'schema' | 'fits'> {
  values(state: State): readonly Value[];
  /** Its label, and where it needs one, its hint. */
  tell(value: Value, words: Words, state: State): { label: string; hint?: string | undefined } | undefined;
}

/** A question that is always asked, with one answer out of several. */
export function choiceQuestion<Value extends string>({
  slug,
  schema,
  fits,
  values,
  tell,
}: OneOf<Value>): Question {
  return question<Value>({
    slug,
    schema,
    faults: ['empty'],
    ...(fits && { fits }),
    isAsked: () => true,
    parse(form, state) {
      const answer = chosen(form, slug, values(state));
      return answer ? { ok: true, answer } : { ok: false, errors: [{ field: slug, code: 'empty' }] };
    },
    toForm: (answer) => ({ [slug]: [answer] }),
    show(showing) {
      const { form, words, state } = showing;
      const items = values(state).map((value) => itemOf(value, tell(value, words, state)));
      const head = {
        name: slug,
        idPrefix: slug,
        fieldset: asLegend(showing),
        ...hintAndError(showing, slug),
      };
      const value = chosen(form, slug, values(state));
      return [{ macro: 'govukRadios', isConstant: true, params: { ...head, value, items } }];
    },
    summary: (answer, words, state) => [tell(answer, words, state)?.label ?? answer],
  });
}

function itemOf(value: string, told: { label: string; hint?: string | undefined } | undefined) {
  return { value, text: told?.label ?? value, ...(told?.hint && { hint: { text: told.hint } }) };
}
