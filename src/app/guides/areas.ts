import { isCurrent, type Procedures } from '../../domain/procedure/versions.ts';
import { usualDays } from '../../domain/calendar/limit.ts';
import { firstLimitOf, type FirstLimit } from './first-limit.ts';
import { guideHref, otherVersions, type OtherVersion } from './in-force.ts';
import { isForChildren, isForFamilies } from './who-may-use.ts';

/** An area with the guide to its procedure, ready to show. */
export interface AreaLine {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly limit: FirstLimit;
  /** False when neither family nor child, whoever reads, may use the procedure. */
  readonly isForReader: boolean;
  /** Earlier versions of the procedure. */
  readonly others: readonly OtherVersion[];
}

/** Every area of the current procedures, by name. `young` for the pages of children and young people. */
export function areasOf(procedures: Procedures, young: boolean): AreaLine[] {
  const lines = procedures.filter(isCurrent).flatMap((procedure) =>
    procedure.areas.map(({ id, name }) => ({
      id,
      name,
      href: guideHref(procedure, young),
      limit: firstLimitOf(procedure),
      isForReader: young ? isForChildren(procedure) : isForFamilies(procedure),
      others: otherVersions(procedure, procedures, young),
    })),
  );
  return lines.sort((left, right) => left.name.localeCompare(right.name, 'en-GB'));
}

/** The areas with the least time for families first; those without a limit and those for others left out. */
export function shortestFirst(areas: readonly AreaLine[]): AreaLine[] {
  return areas
    .filter(({ limit, isForReader }) => isForReader && limit.status === 'limit')
    .sort((left, right) => daysOf(left) - daysOf(right));
}

function daysOf({ limit }: AreaLine): number {
  return limit.status === 'limit' ? usualDays(limit.limit) : Infinity;
}
