import { expect, test } from 'vitest';
import { pages } from './pages.ts';

/** The parts of every guide, in the order in which a worried reader needs them. */
const parts = [
  'Who can use this',
  'What it can be about',
  'Before you start',
  'The stages',
  'Possible results',
  'What a complaint cannot change',
  'What you can do after',
];

const guides = pages().filter((page) => page.path.startsWith('procedures/'));
const versions = [...new Set(guides.map((guide) => guide.path.replace(/(\.young)?\.md$/, '')))];

test.each(versions)('%s has a guide for adults and one for young people', (version) => {
  const paths = guides.map((guide) => guide.path);
  expect(paths).toEqual(expect.arrayContaining([`${version}.md`, `${version}.young.md`]));
});

test.each(guides)('content/$path has every part, in order', ({ markdown }) => {
  const headings = [...markdown.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  expect(headings).toEqual(parts);
});

test.each(guides)('every stage in content/$path says who decides', ({ markdown }) => {
  const [, stages = ''] = markdown.split('## The stages');
  const each = stages.split(/^## /m)[0]?.split(/^### /m).slice(1) ?? [];
  expect(each.length).toBeGreaterThan(1);
  for (const stage of each) expect(stage).toContain('**Who decides:**');
});

test.each(guides)(
  'content/$path points to an advocate, the Ombudsman or other professionals',
  ({ markdown }) => {
    expect(markdown).toMatch(/\/help\/(advocates|ombudsman|professionals)\)/);
  },
);
