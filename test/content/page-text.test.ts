import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

const page = (main: string) =>
  `<header><p>Not this.</p></header><main id="main-content">${main}</main><footer>Nor this.</footer>`;

test('only the main part of a page is read', () => {
  expect(pageText(page('<p>You can ask.</p>'))).toBe('You can ask.');
});

test('headings, paragraphs, list items, terms and meanings end a sentence', () => {
  const html =
    '<h2>The stages</h2><ul><li>write</li><li>call</li></ul><dl><dt>A parent</dt><dd>You can</dd></dl>';
  expect(pageText(page(html))).toBe('The stages.\nWrite.\nCall.\nA parent.\nYou can.');
});

test('tables, pictures and lists of contents are not read', () => {
  const html =
    '<nav><a>Contents</a></nav><svg><text>10 days</text></svg><table><tr><td>3 days</td></tr></table><p>Ask.</p>';
  expect(pageText(page(html))).toBe('Ask.');
});

test('a link and a strong word are part of their sentence', () => {
  expect(pageText(page('<p>Read <a href="/x">this\n page</a> <strong>today</strong>.</p>'))).toBe(
    'Read this page today.',
  );
});

test('marked characters are read as they are seen', () => {
  expect(pageText(page('<p>You &amp; the chairperson&#39;s notes</p>'))).toBe(
    "You & the chairperson's notes.",
  );
});
