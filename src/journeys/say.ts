import { z } from 'zod';
import type { Role } from '../domain/procedure/ids.ts';
import { fillIn, type Values } from './fill-in.ts';
import type { Audience } from './words.ts';

/** Sentences by name, for adults and, where they differ, for young people. `{name}` stands for a value. */
export const sentencesSchema = z.strictObject({
  adult: z.record(z.string(), z.string()),
  young: z.record(z.string(), z.string()).default({}),
});
export type Sentences = z.infer<typeof sentencesSchema>;

/** Says the sentence of that name. Throws when the content has no such sentence, or a value is missing. */
export type Say = (name: string, values?: Values) => string;

/** A speaker for one reader: what is not written for young people is said as for adults. */
export function sayer({ adult, young }: Sentences, audience: Audience): Say {
  return (name, values = {}) => {
    const sentence = (audience === 'young' ? young[name] : undefined) ?? adult[name];
    if (sentence === undefined) throw new Error(`The content has no sentence "${name}".`);
    return fillIn(sentence, values);
  };
}

/**
 * The same for a person by their role. A professional is no parent: a sentence may have a form for them under its name
 * with "-professional".
 */
export function sayerFor(sentences: Sentences, audience: Audience, role: Role | null | undefined): Say {
  const say = sayer(sentences, audience);
  if (role !== 'professional') return say;
  return (name, values) =>
    say(`${name}-professional` in sentences.adult ? `${name}-professional` : name, values);
}
