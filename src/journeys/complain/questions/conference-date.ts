import { z } from 'zod';
import { day } from '../../../domain/calendar/day.ts';
import { readTypedDate, typedDateReasons } from '../../../domain/calendar/typed-date.ts';
import { dayInWords } from '../../../domain/calendar/words.ts';
import { field } from '../../form.ts';
import { question } from '../../question.ts';
import { asLabel } from '../heading.ts';
import { textInput } from '../text-input.ts';

const slug = 'conference-date';

/** On which day was the conference? One field: dates are understood as people type them. */
export const conferenceDate = question<string>({
  slug,
  schema: z.iso.date(),
  faults: typedDateReasons,
  isAsked: () => true,
  parse(form, state) {
    const typed = readTypedDate(field(form, slug), state);
    if (typed.ok) return { ok: true, answer: typed.date.toString() };
    const { reason, ...rest } = typed;
    return {
      ok: false,
      errors: [{ field: slug, code: reason, ...('values' in rest && { values: rest.values }) }],
    };
  },
  toForm: (answer) => ({ [slug]: [dayInWords(day(answer))] }),
  show: (showing) => [
    textInput(
      { name: slug, label: asLabel(showing), hint: showing.words.hint, width: 'govuk-input--width-20' },
      showing,
    ),
  ],
  summary: (answer) => [dayInWords(day(answer))],
});
