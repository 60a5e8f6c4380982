import type { Component } from '../../journeys/component.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { countedLinks } from '../counted-links.ts';
import { caseloadHref, type CaseloadFilters } from './caseload-filters.ts';
import type { CaseloadCounts } from './caseload-counts.ts';

/** The titles of the filters, in the order in which they are offered. */
const moveTitles = { '': 'Anybody’s', family: 'The family’s', authority: 'The authority’s' } as const;
const onlyTitles = {
  '': 'All families',
  week: 'A date this week',
  late: 'The authority is late',
  news: 'Something new',
  waiting: 'Waiting for consent',
  ended: 'Ended',
} as const;

/** How many families stand how, each a link that shows them. */
export function countLinks(counts: CaseloadCounts, filters: CaseloadFilters): Component {
  const links: [title: string, count: number, shows: Partial<CaseloadFilters>][] = [
    ['All families', counts.all, {}],
    ['The family’s move', counts.family, { move: 'family' }],
    ['The authority’s move', counts.authority, { move: 'authority' }],
    ['A date this week', counts.week, { only: 'week' }],
    ['The authority is late', counts.late, { only: 'late' }],
    ['Something new', counts.news, { only: 'news' }],
    ['Waiting for consent', counts.waiting, { only: 'waiting' }],
  ];
  const counted = links.map(([title, count, shows]) => ({ title, count, href: caseloadHref(shows) }));
  return countedLinks('Your families', counted, caseloadHref(filters));
}

/** The fields that narrow the list, as they were sent last. One procedure alone is nothing to choose from. */
export function filterFields(
  filters: CaseloadFilters,
  procedures: readonly Pick<Procedure, 'id' | 'area'>[],
): Component[] {
  const areas = procedures.map(({ id, area }) => ({ value: id, text: area }));
  return [
    select('move', 'Whose move it is', filters.move, itemsOf(moveTitles)),
    select('only', 'Show only', filters.only, itemsOf(onlyTitles)),
    ...(areas.length > 1
      ? [select('procedure', 'Procedure', filters.procedure, [{ value: '', text: 'Any' }, ...areas])]
      : []),
  ];
}

function itemsOf(titles: Readonly<Record<string, string>>) {
  return Object.entries(titles).map(([value, text]) => ({ value, text }));
}

function select(name: string, label: string, value: string, items: readonly object[]): Component {
  return {
    macro: 'govukSelect',
    params: { id: `filter-${name}`, name, label: { text: label, classes: 'govuk-label--s' }, value, items },
  };
}
