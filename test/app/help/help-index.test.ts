import { expect, test } from 'vitest';
import { helpHref, helpIndex } from '../../../src/app/help/help-index.ts';
import { helpPaths, type HelpEntry } from '../../../src/app/help/help-paths.ts';

const entry = (id: string, audience: 'adult' | 'young'): HelpEntry => ({
  id,
  data: { title: `Title of ${id}`, summary: 'A line.', audience },
  rendered: { html: '<p>Words</p>' },
});
const entries = [
  ...[entry('start', 'adult'), entry('urgent', 'adult'), entry('cookies', 'adult')],
  ...[entry('young/start', 'young'), entry('young/urgent', 'young')],
];

test('pages for young people have addresses of their own', () => {
  expect(['urgent', 'young/urgent'].map(helpHref)).toEqual(['/help/urgent', '/young/help/urgent']);
});

test('the list shows each page of a group with its title and summary', () => {
  expect(helpIndex([{ title: 'Now', pages: ['urgent'] }], entries, 'young/')).toEqual([
    {
      title: 'Now',
      lines: [{ title: 'Title of young/urgent', summary: 'A line.', href: '/young/help/urgent' }],
    },
  ]);
});

test('a group that names a page that is not there stops the build, naming the file to write', () => {
  const list = () => helpIndex([{ title: 'Now', pages: ['lost'] }], entries, '');
  expect(list).toThrow('write content/help/lost.md');
});

test('words that are shown on another page have no page of their own', () => {
  const slugs = helpPaths(entries, 'adult', ['start']).map(({ params }) => params.slug);
  expect(slugs).toEqual(['urgent', 'cookies']);
});

test('a page leads to the same page in the words of the other audience, where there is one', () => {
  const twins = (audience: 'adult' | 'young') =>
    helpPaths(entries, audience, ['start']).map(({ props }) => props.twin);
  expect(twins('adult')).toEqual(['/young/help/urgent', null]);
  expect(twins('young')).toEqual(['/help/urgent']);
});
