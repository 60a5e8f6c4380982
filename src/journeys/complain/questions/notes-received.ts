import { z } from 'zod';
import { day, isAfter } from '../../../domain/calendar/day.ts';
import { readTypedDate, typedDateReasons } from '../../../domain/calendar/typed-date.ts';
import { dayInWords } from '../../../domain/calendar/words.ts';
import { asksForNotes } from '../../../domain/procedure/entry-clock.ts';
import { nested } from '../../component.ts';
import { chosen, field, type Form } from '../../form.ts';
import { question, type FieldError, type Parsed, type Showing } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { asLegend, hintAndError } from '../heading.ts';
import type { State } from '../state.ts';
import { textInput } from '../text-input.ts';

const slug = 'notes-received';
const dateField = 'notes-date';

/** Have the notes of the conference come, and when? Asked where the first limit starts with them. Null: not yet. */
export const notesReceived = question<string | null>({
  slug,
  schema: z.iso.date().nullable(),
  faults: ['empty', 'before-conference', ...typedDateReasons.map((reason) => `date-${reason}`)],
  isAsked: ({ procedure }) => procedure !== null && asksForNotes(procedure),
  fits: (answer, { answers }) => answer === null || answer >= String(answers['conference-date']),
  parse(form, state) {
    const choice = chosen(form, slug, ['yes', 'no']);
    if (!choice) return fault({ field: slug, code: 'empty' });
    return choice === 'no' ? { ok: true, answer: null } : parseDate(form, state);
  },
  toForm: (answer) => ({
    [slug]: [answer ? 'yes' : 'no'],
    ...(answer && { [dateField]: [dayInWords(day(answer))] }),
  }),
  show: (showing) => [{ macro: 'govukRadios', params: paramsOf(showing) }],
  summary: (answer, words) => [answer ? dayInWords(day(answer)) : labelOf(words, 'options', 'no')],
});

function parseDate(form: Form, state: State): Parsed<string> {
  const typed = readTypedDate(field(form, dateField), state);
  if (!typed.ok) {
    const { reason, ...rest } = typed;
    return fault({
      field: dateField,
      code: `date-${reason}`,
      ...('values' in rest && { values: rest.values }),
    });
  }
  const conference = state.answers['conference-date'];
  if (conference && isAfter(day(String(conference)), typed.date)) {
    return fault({
      field: dateField,
      code: 'before-conference',
      values: { conference: dayInWords(day(String(conference))) },
    });
  }
  return { ok: true, answer: typed.date.toString() };
}

function fault(error: FieldError): Parsed<never> {
  return { ok: false, errors: [error] };
}

function paramsOf(showing: Showing) {
  const { form, words } = showing;
  const when = textInput(
    {
      name: dateField,
      label: labelOf(words, 'fields', dateField),
      hint: words.fields[dateField]?.hint,
      width: 'govuk-input--width-20',
    },
    showing,
  );
  return {
    ...{ name: slug, idPrefix: slug, fieldset: asLegend(showing), ...hintAndError(showing, slug) },
    value: chosen(form, slug, ['yes', 'no']),
    items: [
      { value: 'yes', text: labelOf(words, 'options', 'yes'), conditional: { html: nested(when) } },
      { value: 'no', text: labelOf(words, 'options', 'no') },
    ],
  };
}
