import { z } from 'zod';
import { nested, type Component } from '../../component.ts';
import { allChosen, field } from '../../form.ts';
import { question, type FieldError, type Showing } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { asLegend, hintAndError } from '../heading.ts';
import { textInput } from '../text-input.ts';

const slug = 'needs';
const needIds = [
  'interpreter',
  'large-print',
  'braille',
  'audio',
  'easy-read',
  'someone-with-you',
  'step-free',
  'other',
] as const;
const choices = [...needIds, 'none'] as const;
const longest = 200;

const text = z.string().min(1).max(longest).nullable();
/** `needs` is empty when nothing is needed. */
const schema = z.strictObject({ needs: z.array(z.enum(needIds)), language: text, other: text });
type Needs = z.infer<typeof schema>;

/** What does the person need, to read letters and to take part in meetings? */
export const needs = question<Needs>({
  slug,
  schema,
  faults: [
    'empty',
    'none-and-more',
    'language-missing',
    'language-too-long',
    'other-missing',
    'other-too-long',
  ],
  isAsked: () => true,
  parse(form) {
    const picked = allChosen(form, slug, choices);
    const [language, other] = [field(form, 'language'), field(form, 'other')];
    const errors: FieldError[] = [];
    if (picked.length === 0) errors.push({ field: slug, code: 'empty' });
    if (picked.includes('none') && picked.length > 1) errors.push({ field: slug, code: 'none-and-more' });
    if (picked.includes('interpreter')) errors.push(...faultsOf('language', language));
    if (picked.includes('other')) errors.push(...faultsOf('other', other));
    if (errors.length > 0) return { ok: false, errors };
    const answer = {
      needs: picked.filter((choice) => choice !== 'none'),
      language: picked.includes('interpreter') ? language : null,
      other: picked.includes('other') ? other : null,
    };
    return { ok: true, answer };
  },
  toForm: ({ needs: picked, language, other }) => ({
    [slug]: picked.length > 0 ? picked : ['none'],
    ...(language !== null && { language: [language] }),
    ...(other !== null && { other: [other] }),
  }),
  show: (showing) => [{ macro: 'govukCheckboxes', params: paramsOf(showing) }],
  summary(answer, words) {
    if (answer.needs.length === 0) return [labelOf(words, 'options', 'none')];
    return answer.needs.map((need) => lineOf(need, answer, labelOf(words, 'options', need)));
  },
});

function faultsOf(name: 'language' | 'other', typed: string): FieldError[] {
  if (typed === '') return [{ field: name, code: `${name}-missing` }];
  return typed.length > longest ? [{ field: name, code: `${name}-too-long` }] : [];
}

function lineOf(need: Needs['needs'][number], { language, other }: Needs, label: string): string {
  if (need === 'interpreter') return `${label}: ${language}`;
  return need === 'other' ? String(other) : label;
}

function paramsOf(showing: Showing) {
  const { words, form } = showing;
  const picked = allChosen(form, slug, choices);
  const inside: Partial<Record<string, Component>> = {
    interpreter: textInput(
      { name: 'language', label: labelOf(words, 'fields', 'language'), width: 'govuk-input--width-20' },
      showing,
    ),
    other: textInput({ name: 'other', label: labelOf(words, 'fields', 'other') }, showing),
  };
  const items = choices.map((value) => ({
    ...{ value, text: labelOf(words, 'options', value), checked: picked.includes(value) },
    ...(words.options[value]?.hint && { hint: { text: words.options[value].hint } }),
    ...(inside[value] && { conditional: { html: nested(inside[value]) } }),
    ...(value === 'none' && { behaviour: 'exclusive' }),
  }));
  const or = { divider: labelOf(words, 'fields', 'or') };
  return {
    ...{ name: slug, idPrefix: slug, fieldset: asLegend(showing), ...hintAndError(showing, slug) },
    items: [...items.slice(0, -1), or, ...items.slice(-1)],
  };
}
