import type { PlainDate } from '../../domain/calendar/day.ts';
import { askedPage, listAddress } from '../list-address.ts';
import { searchWords } from '../queue/search-words.ts';
import type { CaseloadFamily } from './read-caseload.ts';
import { datesIn, mondayOf } from './week.ts';

export const moves = ['family', 'authority'] as const;
export const onlyViews = ['week', 'late', 'news', 'waiting', 'ended'] as const;

/** What the address of the list says. Nothing in it names a family. */
export interface CaseloadFilters {
  readonly move: (typeof moves)[number] | '';
  readonly only: (typeof onlyViews)[number] | '';
  /** The id of a procedure; empty for any. */
  readonly procedure: string;
  /** The id of a search; empty for none. */
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

/** The filters that an address asks for. What it says wrongly is as if it said nothing. */
export function filtersFrom(asked: URLSearchParams): CaseloadFilters {
  const text = (name: string) => asked.get(name) ?? '';
  return {
    move: moves.find((one) => one === text('move')) ?? '',
    only: onlyViews.find((one) => one === text('only')) ?? '',
    ...{ procedure: text('procedure'), search: text('search') },
    page: askedPage(asked),
  };
}

/** The address of the list with some filters changed. Whatever changes, it is read from its first page. */
export function caseloadHref(
  filters: Partial<CaseloadFilters>,
  change: Partial<CaseloadFilters> = {},
): string {
  return listAddress('/advocate', { ...filters, page: 1, ...change });
}

/** True for a family that the filters leave in the list. */
export function isWanted(
  family: CaseloadFamily,
  { move, only, procedure }: Pick<CaseloadFilters, 'move' | 'only' | 'procedure'>,
  today: PlainDate,
): boolean {
  if (family.status === 'awaited') return (only === '' || only === 'waiting') && !move && !procedure;
  const { found, news } = family;
  if (move && found.move !== move) return false;
  if (procedure && found.procedure !== procedure) return false;
  switch (only) {
    case '':
      return true;
    case 'week':
      return datesIn(mondayOf(today), family).length > 0;
    case 'late':
      return found.isLate;
    case 'news':
      return news > 0;
    case 'waiting':
      return false;
    case 'ended':
      return found.hasEnded;
  }
}

/** True where each word that was typed begins a word of the family's name or of its reference. */
export function isSought(family: CaseloadFamily, typed: string): boolean {
  const reference = family.status === 'open' ? family.found.reference : '';
  const words = [...searchWords(`${family.name} ${reference}`), ...searchWords(reference.replace('-', ''))];
  return searchWords(typed).every((one) => words.some((word) => word.startsWith(one)));
}
