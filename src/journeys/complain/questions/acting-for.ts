import { z } from 'zod';
import { chosen, field } from '../../form.ts';
import { question, type FieldError, type Showing } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { asLegend, errorOf, hintAndError } from '../heading.ts';
import { textInput } from '../text-input.ts';

const slug = 'acting-for';
const people = ['child', 'parent', 'carer'] as const;
const longest = 200;

const schema = z.strictObject({
  is: z.enum(people),
  name: z.string().min(1).max(longest),
  agrees: z.literal(true),
});
type ActingFor = z.infer<typeof schema>;

/** For whom an advocate acts, and that this person agrees. Without their consent it cannot be sent. */
export const actingFor = question<ActingFor>({
  slug,
  schema,
  faults: ['empty', 'name-missing', 'name-too-long', 'not-agreed'],
  isAsked: ({ role }) => role === 'advocate',
  parse(form) {
    const is = chosen(form, slug, people);
    const name = field(form, 'acting-for-name');
    const errors: FieldError[] = [];
    if (!is) errors.push({ field: slug, code: 'empty' });
    if (name === '') errors.push({ field: 'acting-for-name', code: 'name-missing' });
    if (name.length > longest) errors.push({ field: 'acting-for-name', code: 'name-too-long' });
    if (!chosen(form, 'acting-for-agrees', ['yes']))
      errors.push({ field: 'acting-for-agrees', code: 'not-agreed' });
    return is && errors.length === 0
      ? { ok: true, answer: { is, name, agrees: true } }
      : { ok: false, errors };
  },
  toForm: ({ is, name }) => ({ [slug]: [is], 'acting-for-name': [name], 'acting-for-agrees': ['yes'] }),
  show: (showing) => [
    { macro: 'govukRadios', isConstant: true, params: personParams(showing) },
    textInput({ name: 'acting-for-name', label: labelOf(showing.words, 'fields', 'name') }, showing),
    { macro: 'govukCheckboxes', isConstant: true, params: agreesParams(showing) },
  ],
  summary: ({ is, name }, words) => [name, labelOf(words, 'options', is), labelOf(words, 'fields', 'agreed')],
});

function personParams(showing: Showing) {
  const items = people.map((value) => ({ value, text: labelOf(showing.words, 'options', value) }));
  const head = { name: slug, idPrefix: slug, fieldset: asLegend(showing), ...hintAndError(showing, slug) };
  return { ...head, value: chosen(showing.form, slug, people), items };
}

function agreesParams({ form, words, errors }: Showing) {
  const name = 'acting-for-agrees';
  const hint = words.fields['agrees']?.hint;
  const item = {
    value: 'yes',
    text: labelOf(words, 'fields', 'agrees'),
    checked: chosen(form, name, ['yes']) === 'yes',
  };
  return {
    name,
    idPrefix: name,
    ...errorOf(errors, name),
    items: [{ ...item, ...(hint && { hint: { text: hint } }) }],
  };
}
