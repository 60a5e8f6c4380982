import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { pageText } from './page-text.ts';

/** The highest Flesch-Kincaid grade of a page as built, with all that is derived from the definitions. */
const highest = { adult: 7, young: 5 } as const;

/** Pages for those who run the service, and its description for programmers, are not for families. */
const forFamilies = builtPages().filter(({ address }) => !/^\/(handbook|api)(\/|$)/.test(address));

describe.each(['adult', 'young'] as const)('built pages for the audience "%s"', (audience) => {
  const theirs = forFamilies.filter(
    ({ address }) => /^\/young(\/|$)/.test(address) === (audience === 'young'),
  );

  test.each(theirs)(`$address reads at grade ${highest[audience]} or below`, ({ address, html }) => {
    const grade = readability.fleschKincaidGrade(pageText(html));
    expect(grade, `${address} reads at grade ${grade}: use shorter sentences and words`).toBeLessThanOrEqual(
      highest[audience],
    );
  });
});
