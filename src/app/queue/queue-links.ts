import type { Component } from '../../journeys/component.ts';
import { countedLinks } from '../counted-links.ts';
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
  const counted = links.map(([title, count, shows]) => ({
    ...{ title, count, href: queueHref({}, { view: 'open', ...shows }) },
  }));
  return countedLinks('The queue', counted, queueHref(filters));
}
