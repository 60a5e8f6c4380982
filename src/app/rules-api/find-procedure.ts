import type { PlainDate } from '../../domain/calendar/day.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import {
  partnershipIds,
  currentVersion,
  findVersion,
  versionInForce,
  type Procedures,
} from '../../domain/procedure/versions.ts';
import { problem, type Problem } from './problem.ts';

interface Asked {
  readonly procedure: string;
  readonly version?: string | undefined;
}

/**
 * Says so when a body names a procedure or a version that there is not. Asked before the fields are looked at:
 * which fields are right depends on the procedure.
 */
export function unknownProcedure(procedures: Procedures, body: unknown): Problem | null {
  if (typeof body !== 'object' || body === null) return null;
  const { procedure, version } = body as Partial<Record<string, unknown>>;
  if (typeof procedure !== 'string') return null;
  return noSuchProcedure(procedures, procedure, typeof version === 'string' ? version : undefined);
}

/** The problem with an id or a version, or null where there is such a procedure. */
export function noSuchProcedure(procedures: Procedures, id: string, version?: string): Problem | null {
  const versions = procedures.filter((procedure) => procedure.id === id);
  if (versions.length === 0) {
    return problem(
      'not-found',
      `There is no procedure of this id. There are: ${partnershipIds(procedures).join(', ')}.`,
    );
  }
  if (version === undefined || versions.some((procedure) => procedure.version === version)) return null;
  const known = versions.map((procedure) => procedure.version).join(', ');
  return problem('not-found', `The procedure ${id} has no version of this name. It has: ${known}.`);
}

/**
 * The version asked for, whatever the dates; else the one in force for a conference on that day; else the
 * current one. Throws where there is none: the ids are known by now, and the versions of a procedure leave no
 * day uncovered.
 */
export function procedureFor(
  procedures: Procedures,
  { procedure: id, version }: Asked,
  day: PlainDate | null,
): Procedure {
  const found =
    version !== undefined
      ? findVersion(procedures, id, version)
      : day
        ? versionInForce(procedures, id, day)
        : currentVersion(procedures, id);
  if (!found) throw new Error(`There is no version of ${id} for ${version ?? day?.toString() ?? 'today'}`);
  return found;
}
