import { z } from 'zod';
import {
  conferenceGrounds,
  elsewhereGrounds,
  groundSchema,
  type Ground,
} from '../../../domain/procedure/ids.ts';
import { allChosen } from '../../form.ts';
import { question, type Showing } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { asLegend, hintAndError } from '../heading.ts';
import type { State } from '../state.ts';

const slug = 'grounds';
const all: readonly Ground[] = groundSchema.options;

/** What is it about? What the area's procedure deals with comes first; the rest says that it goes elsewhere. */
export const grounds = question<Ground[]>({
  slug,
  schema: z.array(groundSchema).min(1),
  faults: ['empty'],
  isAsked: () => true,
  parse(form) {
    const answer = allChosen(form, slug, all);
    return answer.length > 0 ? { ok: true, answer } : { ok: false, errors: [{ field: slug, code: 'empty' }] };
  },
  toForm: (answer) => ({ [slug]: answer }),
  show: (showing) => [mainGroup(showing), elsewhereGroup(showing)],
  summary: (answer, words) => answer.map((ground) => labelOf(words, 'options', ground)),
});

function isCovered(ground: Ground, { versions }: State): boolean {
  return versions.some((version) => (version.grounds as readonly Ground[]).includes(ground));
}

function mainGroup(showing: Showing) {
  const covered = conferenceGrounds.filter((ground) => isCovered(ground, showing.state));
  const items = covered.map((ground) => itemOf(ground, showing, showing.words.options[ground]?.hint));
  const head = { name: slug, idPrefix: slug, fieldset: asLegend(showing), ...hintAndError(showing, slug) };
  return { macro: 'govukCheckboxes', isConstant: isUntouched(showing), params: { ...head, items } };
}

function elsewhereGroup(showing: Showing) {
  const { words, state } = showing;
  const others = conferenceGrounds.filter((ground) => !isCovered(ground, state));
  const items = [
    ...others.map((ground) => itemOf(ground, showing, labelOf(words, 'fields', 'not-covered'))),
    ...elsewhereGrounds.map((ground) => itemOf(ground, showing, words.options[ground]?.hint)),
  ];
  const legend = { text: labelOf(words, 'fields', 'elsewhere'), classes: 'govuk-fieldset__legend--m' };
  const hint = { text: words.fields['elsewhere']?.hint };
  const head = { name: slug, idPrefix: 'elsewhere', fieldset: { legend }, hint };
  return { macro: 'govukCheckboxes', isConstant: isUntouched(showing), params: { ...head, items } };
}

function itemOf(ground: Ground, { form, words }: Showing, hint: string | undefined) {
  const checked = form[slug]?.includes(ground) ?? false;
  return {
    value: ground,
    text: labelOf(words, 'options', ground),
    checked,
    ...(hint && { hint: { text: hint } }),
  };
}

/** There are thousands of sets of choices: only the page with none of them is worth remembering. */
function isUntouched({ form }: Showing): boolean {
  return form[slug] === undefined;
}
