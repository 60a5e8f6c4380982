import { expect, test } from 'vitest';
import { readHelpGroups } from '../../src/content/help-groups.ts';
import { wordsOfOtherPages } from '../../src/content/help-schema.ts';
import { pages } from './pages.ts';

test.each(['adult', 'young'] as const)(
  'every help page for the audience "%s" stands in one group',
  (audience) => {
    const listed = readHelpGroups()[audience].flatMap((group) => group.pages);
    const written = pages()
      .filter(({ path, about }) => path.startsWith('help/') && about['audience'] === audience)
      .map(({ path }) => path.replace(/^help\/(young\/)?/, '').replace(/\.md$/, ''))
      .filter((slug) => !wordsOfOtherPages.includes(slug));
    expect(listed.toSorted()).toEqual(written.toSorted());
  },
);
