import { stageName } from '../../domain/procedure/event-words.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { inReadingOrder, type Procedures } from '../../domain/procedure/versions.ts';
import type { Component } from '../../journeys/component.ts';
import type { QueueView } from '../../ports/queue-store.ts';
import { sentenceCase } from '../first-letter.ts';
import type { QueueFilters } from './filters.ts';

type Item = { readonly value: string; readonly text: string };

/** Every way in which the queue is narrowed to how complaints stand, in its order. */
export const viewTitles: Record<QueueView, string> = {
  open: 'All that go on',
  new: 'New',
  late: 'Late',
  'due-today': 'Due today',
  family: 'Waiting for the person who sent it',
  waiting: 'The person who sent it waits for an answer',
  failed: 'A message failed',
  ended: 'Ended',
  all: 'All, the ended ones too',
};

interface Choices {
  readonly procedures: Procedures;
  /** Those that the reader may list. */
  readonly partnerships: readonly string[];
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}

/** The fields that narrow the queue, as they were sent last. One partnership alone is nothing to choose from. */
export function filterFields(
  filters: QueueFilters,
  { procedures, partnerships, staff }: Choices,
): Component[] {
  const mine = inReadingOrder(procedures).filter(({ id }) => partnerships.includes(id));
  const areas = unique(mine.map(({ id, area }) => ({ value: id, text: area })));
  const ofEach = (items: (procedure: Procedure) => Item[]) => unique(mine.flatMap(items));
  const stages = ofEach((one) =>
    one.stages.map((stage) => itemOf(one, stage.id, `${stageName(stage)}`, areas.length)),
  );
  const holders = ofEach((one) => one.contacts.map(({ id, title }) => itemOf(one, id, title, areas.length)));
  const people = [
    ...[
      { value: 'me', text: 'Me' },
      { value: 'nobody', text: 'Nobody' },
    ],
    ...staff.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const views = Object.entries(viewTitles).map(([value, text]) => ({ value, text }));
  return [
    select('view', 'How it stands', filters.view, views),
    ...(areas.length > 1 ? [select('partnership', 'Partnership', filters.partnership, any(areas))] : []),
    select('stage', 'Stage', filters.stage, any(stages)),
    select('holder', 'Who has it by the procedure', filters.holder, any(holders)),
    select('assignee', 'Assigned to', filters.assignee, any(people, 'Anybody')),
  ];
}

function itemOf({ id, area }: Procedure, part: string, title: string, areas: number): Item {
  const text = sentenceCase(title);
  return { value: `${id}.${part}`, text: areas > 1 ? `${area}: ${text}` : text };
}

/** Two versions of a procedure have stages and contacts of the same id: the current one's words stand for both. */
function unique(items: readonly Item[]): Item[] {
  return items.filter(({ value }, index) => items.findIndex((one) => one.value === value) === index);
}

function any(items: readonly Item[], text = 'Any'): Item[] {
  return [{ value: '', text }, ...items];
}

function select(name: string, label: string, value: string, items: readonly Item[]): Component {
  return {
    macro: 'govukSelect',
    params: { id: `filter-${name}`, name, label: { text: label, classes: 'govuk-label--s' }, value, items },
  };
}
