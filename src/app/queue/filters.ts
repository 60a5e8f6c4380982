import { queueViews, type QueueQuery, type QueueView } from '../../ports/queue-store.ts';
import { askedPage, listAddress } from '../list-address.ts';

/** What the address of the queue says. Nothing in it names a person. */
export interface QueueFilters {
  readonly view: QueueView;
  readonly partnership: string;
  /** `durham.stage-1`; empty for any. */
  readonly stage: string;
  /** `durham.chair`; empty for anybody. */
  readonly holder: string;
  /** The id of a member of staff, `me` or `nobody`; empty for anybody. */
  readonly assignee: string;
  /** The id of a search; empty for none. */
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

/** The filters that an address asks for. What it says wrongly is as if it said nothing. */
export function filtersFrom(asked: URLSearchParams): QueueFilters {
  const text = (name: string) => asked.get(name) ?? '';
  const view = queueViews.find((one) => one === text('view'));
  return {
    view: view ?? usualView({ search: text('search') }),
    ...{ partnership: text('partnership'), stage: text('stage'), holder: text('holder') },
    ...{ assignee: text('assignee'), search: text('search') },
    page: askedPage(asked),
  };
}

/** The address of the queue with some filters changed. Whatever changes, it is read from its first page. */
export function queueHref(filters: Partial<QueueFilters>, change: Partial<QueueFilters> = {}): string {
  const asked = { ...filters, page: 1, ...change };
  const isUsual = asked.view === usualView(asked);
  return listAddress('/staff', isUsual ? { ...asked, view: '' } : asked);
}

/** A search looks through all, unless it is told otherwise. */
function usualView({ search }: Partial<QueueFilters>): QueueView {
  return search ? 'all' : 'open';
}

/** What the store is asked for. `me`: the id of the member of staff who reads it. */
export function queryOf(
  { view, partnership, stage, holder, assignee }: QueueFilters,
  me: string,
): Omit<QueueQuery, 'scope' | 'search'> {
  return {
    view,
    ...(partnership && { partnership }),
    ...(stage && { stage: partOf(stage) }),
    ...(holder && { holder: partOf(holder) }),
    ...(assignee && { assignee: assignee === 'nobody' ? null : assignee === 'me' ? me : assignee }),
  };
}

/** Ids of procedures have no dot in them. */
function partOf(text: string): { partnership: string; id: string } {
  const at = text.indexOf('.');
  return { partnership: text.slice(0, Math.max(0, at)), id: text.slice(at + 1) };
}
