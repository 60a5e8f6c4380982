import type { Component } from '../../journeys/component.ts';
import { queueHref, type QueueFilters } from './filters.ts';
import type { QueuePage } from './read-queue.ts';

/** How many stand how, each a link that shows them. */
export function countLinks({ counts }: Pick<QueuePage, 'counts'>, filters: QueueFilters): Component {
  const links: [title: string, count: number, shows: Partial<QueueFilters>][] = [
    ['All that go on', counts.open, {}],
    ['Mine', counts.mine, { assignee: 'me' }],
    ['New', counts.new, { view: 'new' }],
    ['Assigned to nobody', counts.unassigned, { assignee: 'nobody' }],
    ['Late', counts.late, { view: 'late' }],
    ['Waiting for the person who sent it', counts.family, { view: 'family' }],
    ['A message failed', counts.failed, { view: 'failed' }],
  ];
  const here = queueHref(filters);
  const items = links.map(([title, count, shows]) => {
    const href = queueHref({}, { view: 'open', ...shows });
    return { text: `${title}: ${count}`, href, active: href === here };
  });
  return { macro: 'mojSubNavigation', params: { label: 'The queue', items } };
}

/** The other pages of what was found; null when there is one. */
export function pageLinks({ pages }: Pick<QueuePage, 'pages'>, filters: QueueFilters): Component | null {
  const { page } = filters;
  if (pages === 1) return null;
  const href = (number: number) => queueHref(filters, { page: number });
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(near)].sort((left, right) => left - right);
  const items = numbers.flatMap((number, index) => [
    ...(index > 0 && number > numbers[index - 1]! + 1 ? [{ ellipsis: true }] : []),
    { number, href: href(number), current: number === page },
  ]);
  const previous = page > 1 && { previous: { href: href(page - 1) } };
  const next = page < pages && { next: { href: href(page + 1) } };
  return { macro: 'govukPagination', params: { items, ...previous, ...next } };
}
