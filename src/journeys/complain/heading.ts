import type { Showing } from '../question.ts';

type Worded = Pick<Showing, 'words' | 'errors'>;

/** A fieldset whose legend is the question, and the heading of its page. */
export function asLegend({ words }: Pick<Showing, 'words'>) {
  return { legend: { text: words.title, isPageHeading: true, classes: 'govuk-fieldset__legend--l' } };
}

/** A label that is the question, and the heading of its page. */
export function asLabel({ words }: Pick<Showing, 'words'>) {
  return { text: words.title, isPageHeading: true, classes: 'govuk-label--l' };
}

/** The hint under the question, where there is one, and the error of that field, where there is one. */
export function hintAndError({ words, errors }: Worded, field: string) {
  return { ...(words.hint && { hint: { text: words.hint } }), ...errorOf(errors, field) };
}

export function errorOf(errors: Showing['errors'], field: string) {
  const text = errors[field];
  return text ? { errorMessage: { text } } : {};
}
