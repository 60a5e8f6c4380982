import { describe, expect, test } from 'vitest';
import { readSentences } from '../../src/content/messages.ts';
import { gradeOf } from './reading-grade.ts';

/** The pages of the journey that are not questions. */
const slugs = ['journey', 'result'];
const highest = { adult: 7, young: 5 } as const;

describe.each(slugs)('the sentences in content/messages/%s.yaml', (slug) => {
  const { adult, young } = readSentences(slug);

  test('a sentence for young people stands in for one for adults', () => {
    expect(Object.keys(young).filter((name) => !(name in adult))).toEqual([]);
  });

  test('a sentence for young people names nothing that the one for adults does not', () => {
    const named = (sentence: string) => sentence.match(/\{\w+\}/g) ?? [];
    const strays = Object.entries(young).filter(([name, text]) =>
      named(text).some((key) => !adult[name]!.includes(key)),
    );
    expect(strays).toEqual([]);
  });

  test.each(['adult', 'young'] as const)('read easily for the audience "%s"', (audience) => {
    const sentences = Object.values(audience === 'young' ? { ...adult, ...young } : adult);
    const grade = gradeOf(sentences);
    expect(grade, `content/messages/${slug}.yaml reads at grade ${grade}`).toBeLessThanOrEqual(
      highest[audience],
    );
  });
});
