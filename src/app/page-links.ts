import type { Component } from '../journeys/component.ts';

/**
 * The other pages of a long list, from 1: the first, the last, and those beside the one that is read. Null when there is
 * one and it is read. `href`: the address of a page. From a page behind the last, which is empty, they lead to the last.
 */
export function pageLinks(
  { pages, page }: { readonly pages: number; readonly page: number },
  href: (number: number) => string,
): Component | null {
  if (pages === 1 && page === 1) return null;
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(near)].sort((left, right) => left - right);
  const items = numbers.flatMap((number, index) => [
    ...(index > 0 && number > numbers[index - 1]! + 1 ? [{ ellipsis: true }] : []),
    { number, href: href(number), current: number === page },
  ]);
  const previous = page > 1 && { previous: { href: href(Math.min(page - 1, pages)) } };
  const next = page < pages && { next: { href: href(page + 1) } };
  return { macro: 'govukPagination', params: { items, ...previous, ...next } };
}

/** On how many pages so many stand, with so many on each: at least 1, which may be empty. */
export function pageCount(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
