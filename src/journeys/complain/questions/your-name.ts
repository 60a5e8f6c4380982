import { z } from 'zod';
import { field } from '../../form.ts';
import { question } from '../../question.ts';
import { asLabel } from '../heading.ts';
import { textInput } from '../text-input.ts';

const slug = 'your-name';
const longest = 200;

/** The name of the person who sends it. */
export const yourName = question<string>({
  slug,
  schema: z.string().min(1).max(longest),
  faults: ['empty', 'too-long'],
  isAsked: () => true,
  parse(form) {
    const answer = field(form, slug);
    if (answer === '') return { ok: false, errors: [{ field: slug, code: 'empty' }] };
    if (answer.length > longest) return { ok: false, errors: [{ field: slug, code: 'too-long' }] };
    return { ok: true, answer };
  },
  toForm: (answer) => ({ [slug]: [answer] }),
  show: (showing) => [textInput({ name: slug, label: asLabel(showing), hint: showing.words.hint }, showing)],
  summary: (answer) => [answer],
});
