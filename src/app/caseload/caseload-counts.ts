import type { PlainDate } from '../../domain/calendar/day.ts';
import { isWanted, type CaseloadFilters } from './caseload-filters.ts';
import type { CaseloadFamily } from './read-caseload.ts';

/** How many families stand how. */
export interface CaseloadCounts {
  readonly all: number;
  readonly family: number;
  readonly authority: number;
  readonly week: number;
  readonly late: number;
  readonly news: number;
  readonly waiting: number;
  readonly ended: number;
}

/** An authority that is late for one family or more. */
export interface LateAuthority {
  readonly procedure: string;
  readonly area: string;
  readonly families: number;
}

const none = { move: '', only: '', procedure: '' } as const;

/** The sums over all families, whatever is filtered. Each is what the filter of that name shows. */
export function countCaseload(families: readonly CaseloadFamily[], today: PlainDate): CaseloadCounts {
  const count = (wanted: Partial<CaseloadFilters>) =>
    families.filter((one) => isWanted(one, { ...none, ...wanted }, today)).length;
  return {
    all: families.length,
    ...{ family: count({ move: 'family' }), authority: count({ move: 'authority' }) },
    ...{ week: count({ only: 'week' }), late: count({ only: 'late' }), news: count({ only: 'news' }) },
    ...{ waiting: count({ only: 'waiting' }), ended: count({ only: 'ended' }) },
  };
}

/** Those that are late now, the one that is late for most first. */
export function lateAuthorities(families: readonly CaseloadFamily[]): LateAuthority[] {
  const late = families.flatMap((one) => (one.status === 'open' && one.found.isLate ? [one.found] : []));
  return [...Map.groupBy(late, ({ procedure }) => procedure).entries()]
    .map(([procedure, ofIt]) => ({ procedure, area: ofIt[0]!.area, families: ofIt.length }))
    .sort((left, right) => right.families - left.families || left.area.localeCompare(right.area, 'en-GB'));
}

/** "County Durham is late for 3 families". */
export function lateInWords({ area, families }: LateAuthority): string {
  return `${area} is late for ${familiesInWords(families)}`;
}

export function familiesInWords(count: number): string {
  return count === 1 ? '1 family' : `${count} families`;
}
