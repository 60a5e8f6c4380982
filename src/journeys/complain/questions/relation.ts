import { z } from 'zod';
import type { Role } from '../../../domain/procedure/ids.ts';
import { nested } from '../../component.ts';
import { chosen, field } from '../../form.ts';
import { question, type Showing } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { asLegend, hintAndError } from '../heading.ts';
import { textInput } from '../text-input.ts';

const slug = 'relation';
const otherField = 'relation-other';
const longest = 200;

/** What somebody in each role can be to the children. A child is one of them; an advocate has said for whom they act. */
const relations: Partial<Record<Role, readonly string[]>> = {
  parent: ['mother', 'father', 'step-parent', 'other'],
  carer: ['grandparent', 'relative', 'foster-carer', 'guardian', 'friend', 'other'],
  professional: ['social-worker', 'health', 'police', 'school', 'other'],
};

const schema = z.strictObject({ is: z.string(), other: z.string().min(1).max(longest).nullable() });

/** How does the person relate to the children? */
export const relation = question<z.infer<typeof schema>>({
  slug,
  schema,
  faults: ['empty', 'other-missing', 'other-too-long'],
  isAsked: ({ role }) => relationsOf(role).length > 0,
  fits: ({ is }, { answers }) => relationsOf(answers['role']).includes(is),
  parse(form, { role }) {
    const is = chosen(form, slug, relationsOf(role));
    const other = field(form, otherField);
    if (!is) return { ok: false, errors: [{ field: slug, code: 'empty' }] };
    if (is !== 'other') return { ok: true, answer: { is, other: null } };
    if (other === '') return { ok: false, errors: [{ field: otherField, code: 'other-missing' }] };
    if (other.length > longest) return { ok: false, errors: [{ field: otherField, code: 'other-too-long' }] };
    return { ok: true, answer: { is, other } };
  },
  toForm: ({ is, other }) => ({ [slug]: [is], ...(other !== null && { [otherField]: [other] }) }),
  show: (showing) => [{ macro: 'govukRadios', params: paramsOf(showing) }],
  summary: ({ is, other }, words) => [other ?? labelOf(words, 'options', is)],
});

function relationsOf(role: unknown): readonly string[] {
  return relations[role as Role] ?? [];
}

function paramsOf(showing: Showing) {
  const { form, words, state } = showing;
  const other = textInput({ name: otherField, label: labelOf(words, 'fields', 'other') }, showing);
  const items = relationsOf(state.role).map((value) => ({
    ...{ value, text: labelOf(words, 'options', value) },
    ...(value === 'other' && { conditional: { html: nested(other) } }),
  }));
  const head = { name: slug, idPrefix: slug, fieldset: asLegend(showing), ...hintAndError(showing, slug) };
  return { ...head, value: chosen(form, slug, relationsOf(state.role)), items };
}
