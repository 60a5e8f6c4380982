import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { pages } from './pages.ts';
import { plainText } from './plain-text.ts';

/** The highest Flesch-Kincaid grade that a page may have, by who reads it. */
const highest = { adult: 7, young: 5 } as const;

describe.each(['adult', 'young'] as const)('pages for the audience "%s"', (audience) => {
  const limit = highest[audience];
  const theirs = pages().filter((page) => page.about['audience'] === audience);

  test.each(theirs)(`content/$path reads at grade ${limit} or below`, ({ path, markdown }) => {
    const grade = readability.fleschKincaidGrade(plainText(markdown));
    const finding = `content/${path} reads at grade ${grade}, above ${limit}: use shorter sentences and words`;
    expect(grade, finding).toBeLessThanOrEqual(limit);
  });
});

test('the measure tells hard words from easy ones, so that a low grade means something', () => {
  const hard =
    'Representations concerning multi-agency professional determinations necessitate formal documentation.';
  expect(readability.fleschKincaidGrade(plainText(hard))).toBeGreaterThan(highest.adult);
  expect(
    readability.fleschKincaidGrade(plainText('You can ask for help. We will tell you how.')),
  ).toBeLessThan(highest.young);
});
