import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { questionWordsSchema, type QuestionWords } from '../journeys/words.ts';

/** Reads the words of every question, by slug: `content/questions/<slug>.yaml`. Throws on a fault, naming the file. */
export function readQuestionWords(
  folder = join(process.cwd(), 'content', 'questions'),
): ReadonlyMap<string, QuestionWords> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const own = new Map(files.map((file) => [file.replace(/\.yaml$/, ''), readWords(folder, file)] as const));
  return new Map(
    [...own].map(([slug, words]) => [slug, withFields(words, own.get(words.fieldsOf ?? ''))] as const),
  );
}

function withFields(
  { adult, young, ...rest }: QuestionWords,
  other: QuestionWords | undefined,
): QuestionWords {
  return {
    ...rest,
    adult: { ...adult, fields: { ...other?.adult.fields, ...adult.fields } },
    young: { ...young, fields: { ...other?.young.fields, ...young.fields } },
  };
}

function readWords(folder: string, file: string): QuestionWords {
  const parsed = questionWordsSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`content/questions/${file} cannot be used. ${faults.join('. ')}.`);
}
