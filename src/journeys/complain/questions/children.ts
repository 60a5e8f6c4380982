import { z } from 'zod';
import { nested, type Component } from '../../component.ts';
import { fillIn } from '../../fill-in.ts';
import { question, type FieldError, type Showing } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { actionOf, defaultButton, rowButton } from '../row-buttons.ts';
import { mostRows, rowsFrom, type Child } from '../child-rows.ts';
import { textInput } from '../text-input.ts';

const longestName = 100;
const longestAge = 30;

/** An age may be in months, or not known; a child may not be born yet. */
const childSchema = z.strictObject({
  name: z.string().min(1).max(longestName),
  age: z.string().max(longestAge),
});

/** Whom was the conference about? A first name is enough; rows are added and removed by buttons that send the form. */
export const children = question<Child[]>({
  slug: 'children',
  schema: z.array(childSchema).min(1).max(mostRows),
  faults: ['empty', 'name-missing', 'name-too-long', 'age-too-long'],
  hasOwnHeading: true,
  isAsked: () => true,
  parse(form) {
    const rows = rowsFrom(form);
    const action = actionOf(form);
    if (action) return { ok: false, errors: [], focus: `name-${action.name === 'add' ? rows.length : 1}` };
    const errors = rows.flatMap(faultsOf);
    const answer = rows.filter(({ name }) => name !== '');
    if (errors.length === 0 && answer.length === 0) errors.push({ field: 'name-1', code: 'empty' });
    return errors.length > 0 ? { ok: false, errors } : { ok: true, answer };
  },
  toForm: (answer) =>
    Object.fromEntries(
      answer.flatMap(({ name, age }, at) => [
        [`name-${at + 1}`, [name]],
        [`age-${at + 1}`, [age]],
      ]),
    ),
  show: (showing) => {
    const rows = rowsFrom(showing.form);
    const shown = rows.map((child, at) => rowOf(child, at + 1, rows.length > 1, showing));
    const canAdd = rows.length < mostRows;
    const add = rowButton({ name: 'add' }, labelOf(showing.words, 'fields', 'add'));
    return [defaultButton(labelOf(showing.words, 'fields', 'continue')), ...shown, ...(canAdd ? [add] : [])];
  },
  summary: (answer) => answer.map(({ name, age }) => (age === '' ? name : `${name}, ${age}`)),
});

function faultsOf({ name, age }: Child, index: number): FieldError[] {
  const number = index + 1;
  const faults: FieldError[] = [];
  if (name === '' && age !== '')
    faults.push({ field: `name-${number}`, code: 'name-missing', values: { number } });
  if (name.length > longestName) faults.push({ field: `name-${number}`, code: 'name-too-long' });
  if (age.length > longestAge) faults.push({ field: `age-${number}`, code: 'age-too-long' });
  return faults;
}

function rowOf(
  { name, age }: Child,
  number: number,
  canRemove: boolean,
  { words, errors }: Showing,
): Component {
  const form = { [`name-${number}`]: [name], [`age-${number}`]: [age] };
  const title = fillIn(labelOf(words, 'fields', 'child'), { number });
  const remove = rowButton(
    { name: 'remove', row: number },
    fillIn(labelOf(words, 'fields', 'remove'), { number }),
  );
  const ageHint = words.fields['age']?.hint;
  return {
    macro: 'govukFieldset',
    params: {
      legend: { text: title, classes: 'govuk-fieldset__legend--m' },
      html: nested(
        textInput(
          { name: `name-${number}`, label: labelOf(words, 'fields', 'name'), width: 'govuk-input--width-20' },
          { form, errors },
        ),
        textInput(
          {
            name: `age-${number}`,
            label: labelOf(words, 'fields', 'age'),
            hint: ageHint,
            width: 'govuk-input--width-10',
          },
          { form, errors },
        ),
        ...(canRemove ? [remove] : []),
      ),
    },
  };
}
