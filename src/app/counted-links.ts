import type { Component } from '../journeys/component.ts';

/** How many stand how, and the address that shows them. */
export interface Counted {
  readonly title: string;
  readonly count: number;
  readonly href: string;
}

/** How many stand how, each a link that shows them. `here`: the address that is read, which is marked. */
export function countedLinks(label: string, counted: readonly Counted[], here: string): Component {
  const items = counted.map(({ title, count, href }) => ({
    ...{ text: `${title}: ${count}`, href, active: href === here },
  }));
  return { macro: 'mojSubNavigation', params: { label, items } };
}
