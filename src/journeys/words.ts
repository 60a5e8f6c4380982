import { z } from 'zod';
import { fillIn, type Values } from './fill-in.ts';

/** Words of one choice. */
const optionSchema = z.strictObject({
  label: z.string(),
  hint: z.string().optional(),
});

const wordsSchema = z.strictObject({
  title: z.string().describe('The question, which is the heading of its page'),
  hint: z.string().optional().describe('Help that stands under the question'),
  intro: z.string().optional().describe('A paragraph under the heading, where the page has one of its own'),
  options: z.record(z.string(), optionSchema).default({}),
  fields: z.record(z.string(), optionSchema).default({}).describe('Labels of further fields on the page'),
  errors: z
    .record(z.string(), z.string())
    .describe('What to do, by code: "Enter the date of the conference"'),
  summary: z.string().describe('The label on "check your answers"'),
});

/** The words of a question: for adults, and where they differ for young people and for professionals. */
export const questionWordsSchema = z.strictObject({
  fieldsOf: z.string().optional().describe('Another question, the labels of whose fields are used here too'),
  adult: wordsSchema,
  young: wordsSchema.partial().default({}),
  professional: wordsSchema.partial().default({}),
});

export type Words = z.infer<typeof wordsSchema>;
export type QuestionWords = z.infer<typeof questionWordsSchema>;
export type Audience = 'adult' | 'young';
export type Reader = Audience | 'professional';

/** The words for a reader: what is not written for young people or for professionals is as for adults. */
export function wordsFor({ adult, ...others }: QuestionWords, reader: Reader): Words {
  if (reader === 'adult') return adult;
  const own = others[reader];
  return {
    ...adult,
    ...own,
    options: { ...adult.options, ...own.options },
    fields: { ...adult.fields, ...own.fields },
    errors: { ...adult.errors, ...own.errors },
  };
}

/** The sentence for an error code. Throws for a code without words: a fault in the content. */
export function errorText(words: Words, code: string, values: Values = {}): string {
  const text = words.errors[code];
  if (!text) throw new Error(`"${words.title}" has no words for the error "${code}". Add them under errors.`);
  return fillIn(text, values);
}

/** The label of a choice or a further field. Throws for one without words: a fault in the content. */
export function labelOf(words: Words, kind: 'options' | 'fields', id: string): string {
  const option = words[kind][id];
  if (!option) throw new Error(`"${words.title}" has no words for "${id}". Add them under ${kind}.`);
  return option.label;
}
