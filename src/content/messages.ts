import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sentencesSchema, type Sentences } from '../journeys/say.ts';

/** Reads `content/messages/<slug>.yaml`: sentences by name. Throws on a fault, naming the file. */
export function readSentences(slug: string, folder = join(process.cwd(), 'content', 'messages')): Sentences {
  const parsed = sentencesSchema.safeParse(parse(readFileSync(join(folder, `${slug}.yaml`), 'utf8')));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`content/messages/${slug}.yaml cannot be used. ${faults.join('. ')}.`);
}
