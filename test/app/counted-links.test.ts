import { expect, test } from 'vitest';
import { countedLinks } from '../../src/app/counted-links.ts';

test('each count is a link, and the one that is read is marked', () => {
  const counted = [
    { title: 'All', count: 9, href: '/list' },
    { title: 'Late', count: 0, href: '/list?view=late' },
  ];
  expect(countedLinks('The list', counted, '/list?view=late').params).toEqual({
    label: 'The list',
    items: [
      { text: 'All: 9', href: '/list', active: false },
      { text: 'Late: 0', href: '/list?view=late', active: true },
    ],
  });
});
