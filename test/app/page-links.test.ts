import { describe, expect, test } from 'vitest';
import { pageCount, pageLinks } from '../../src/app/page-links.ts';

describe('the other pages of a list', () => {
  const links = (pages: number, page: number) => pageLinks({ pages, page }, (number) => `/list/${number}`);
  const linked = (number: number, current = false) => ({ number, href: `/list/${number}`, current });
  const left = { ellipsis: true };

  test('are none where there is one page', () => {
    expect(links(1, 1)).toBeNull();
  });

  test('are the first, the last, and those beside the one that is read', () => {
    expect(links(800, 7)).toEqual({
      macro: 'govukPagination',
      params: {
        items: [linked(1), left, linked(6), linked(7, true), linked(8), left, linked(800)],
        previous: { href: '/list/6' },
        next: { href: '/list/8' },
      },
    });
  });

  test('lead back from the last page, and on from the first', () => {
    expect(links(2, 1)?.params).toEqual({
      items: [linked(1, true), linked(2)],
      next: { href: '/list/2' },
    });
    expect(links(2, 2)?.params).toEqual({
      items: [linked(1), linked(2, true)],
      previous: { href: '/list/1' },
    });
  });

  test('lead to the last page from one behind it', () => {
    expect(links(2, 999)?.params).toEqual({
      items: [linked(1), linked(2)],
      previous: { href: '/list/2' },
    });
    expect(links(1, 2)?.params).toEqual({ items: [linked(1)], previous: { href: '/list/1' } });
  });
});

test.each([
  [0, 1],
  [50, 1],
  [51, 2],
])('%i of which a page holds 50 stand on %i', (total, pages) => {
  expect(pageCount(total, 50)).toBe(pages);
});
