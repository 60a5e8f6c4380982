import type { PlainDate } from '../calendar/day.ts';
import type { Procedure } from './schema.ts';

/** Every procedure, in every version. */
export type Procedures = readonly Procedure[];

/** The id of each partnership, once: that of its procedure, which every version has. */
export function partnershipIds(procedures: Procedures): string[] {
  return [...new Set(procedures.map(({ id }) => id))];
}

/** True when the version is in force for a conference on that day. An open end reaches for ever. */
export function isInForceOn(procedure: Procedure, date: PlainDate): boolean {
  const day = date.toString();
  const { from, to } = procedure.inForce;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The version of a procedure for a conference on that day. Undefined when there is no such procedure. */
export function versionInForce(procedures: Procedures, id: string, on: PlainDate): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id && isInForceOn(procedure, on));
}

export function findVersion(procedures: Procedures, id: string, version: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id && procedure.version === version);
}

/** The version that has no end yet. */
export function isCurrent(procedure: Procedure): boolean {
  return procedure.inForce.to === null;
}

export function currentVersion(procedures: Procedures, id: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id && isCurrent(procedure));
}

/** Current versions first, then by id. */
export function inReadingOrder(procedures: Procedures): Procedure[] {
  return [...procedures].sort(
    (left, right) => Number(isCurrent(right)) - Number(isCurrent(left)) || left.id.localeCompare(right.id),
  );
}

/** The procedure that covers an area id such as `peterborough`, in its current version. */
export function procedureOfArea(procedures: Procedures, area: string): Procedure | undefined {
  return procedures.find(
    (procedure) => isCurrent(procedure) && procedure.areas.some(({ id }) => id === area),
  );
}
