import { describe, expect, test } from 'vitest';
import { readQuestionWords } from '../../src/content/questions.ts';
import { questions } from '../../src/journeys/complain/questions.ts';
import { errorText, wordsFor, type Words } from '../../src/journeys/words.ts';
import { gradeOf } from './reading-grade.ts';

const allWords = readQuestionWords();
const audiences = ['adult', 'young', 'professional'] as const;
const highest = { adult: 7, young: 5, professional: 7 } as const;
/** Anything that a sentence may want to name. */
const values = {
  said: 'Friday 1 May 2026',
  nearer: 'Tuesday',
  further: 'Monday',
  conference: 'Friday',
  number: 2,
  limit: '10,000',
  over: '4',
  name: 'photo.jpg',
};

test('every question has words, and there are no words without a question', () => {
  expect([...allWords.keys()].sort()).toEqual(questions.map(({ slug }) => slug).sort());
});

describe.each(audiences)('for the audience "%s"', (audience) => {
  test.each(questions)('$slug has a sentence for every fault, and for no other', ({ slug, faults }) => {
    const words = wordsFor(allWords.get(slug)!, audience);
    expect(Object.keys(words.errors).sort()).toEqual([...faults].sort());
    for (const code of faults) expect(errorText(words, code, values)).toMatch(/^[A-Z“]/);
  });

  test.each(questions)(
    'the faults of $slug say what to do, and end without a full stop',
    ({ slug, faults }) => {
      const words = wordsFor(allWords.get(slug)!, audience);
      for (const code of faults) {
        const sentence = errorText(words, code, values);
        expect(sentence).not.toMatch(/\.$|invalid|please|forbidden|must/i);
      }
    },
  );

  test.each(questions)(`the words of $slug read at grade ${highest[audience]} or below`, ({ slug }) => {
    const grade = gradeOf(everySentence(wordsFor(allWords.get(slug)!, audience)));
    if (grade !== null)
      expect(grade, `content/questions/${slug}.yaml reads at grade ${grade}`).toBeLessThanOrEqual(
        highest[audience],
      );
  });
});

function everySentence({ title, hint, intro, options, fields, errors }: Words): string[] {
  const told = [...Object.values(options), ...Object.values(fields)].flatMap((one) => [one.label, one.hint]);
  return [title, hint, intro, ...told, ...Object.values(errors)].filter((sentence) => sentence !== undefined);
}
