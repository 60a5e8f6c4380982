import { expect, test } from 'vitest';
import { splitAtHeadings } from '../../../src/app/guides/sections.ts';

const html =
  '<p>First.</p>\n<h2 id="one">One</h2>\n<p>A</p>\n<h3 id="in">In</h3>\n<h2 id="two"><em>Two</em></h2>\n<p>B</p>';

test('a page is split at the headings of one level only', () => {
  expect(splitAtHeadings(html, 2)).toEqual({
    before: '<p>First.</p>',
    sections: [
      { id: 'one', title: 'One', html: '<p>A</p>\n<h3 id="in">In</h3>' },
      { id: 'two', title: '<em>Two</em>', html: '<p>B</p>' },
    ],
  });
});

test('a page without headings is all before the first', () => {
  expect(splitAtHeadings('<p>Alone.</p>', 3)).toEqual({ before: '<p>Alone.</p>', sections: [] });
});
