import { expect, test } from 'vitest';
import { pages } from './pages.ts';

/** Other pages and code link to these help pages by name. */
const adult = [
  'accessibility advocates agency-complaints before-conference come-back cookies how-dates-work legal-advice not-for-families',
  'ombudsman privacy professionals start the-decision urgent',
].flatMap((line) => line.split(' '));
const young = 'advocates come-back how-dates-work ombudsman privacy start the-decision urgent'.split(' ');

const all = pages();
/** Pages made on demand to which these lead. */
const onDemand = ['/advocate/sign-in'];
const addresses = new Set([
  ...onDemand,
  ...all.map(({ path }) =>
    path
      .replace(/^help\/young\//, '/young/help/')
      .replace(/^help\//, '/help/')
      .replace(/\.md$/, ''),
  ),
]);

test('every help page that others link to exists', () => {
  const wanted = [...adult.map((slug) => `/help/${slug}`), ...young.map((slug) => `/young/help/${slug}`)];
  expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
});

test.each(all)('every link in content/$path leads to a page here or to an https address', ({ markdown }) => {
  const inside = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  expect(inside.filter((target) => !addresses.has(target))).toEqual([]);
  const outside = [...markdown.matchAll(/<(\w+:[^>]*)>/g)].map((match) => match[1] ?? '');
  expect(outside.filter((target) => !/^https:\/\/[\w.-]+(\/[\w-]+)*$/.test(target))).toEqual([]);
});

test.each(all.filter((page) => page.about['audience'] === 'young'))(
  'content/$path keeps a young reader on the young pages where there is one',
  ({ markdown }) => {
    const adultLinks = [...markdown.matchAll(/\]\(\/help\/([\w-]+)\)/g)].map((match) => match[1] ?? '');
    expect(adultLinks.filter((slug) => young.includes(slug))).toEqual([]);
  },
);
