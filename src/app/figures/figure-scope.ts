import { monthInWords } from '../../domain/calendar/words.ts';
import type { Moment } from '../../domain/calendar/moment.ts';
import { day } from '../../domain/calendar/day.ts';
import type { ComplaintFacts } from '../../domain/figures/facts.ts';
import type { Period } from '../../domain/figures/period.ts';
import { findVersion } from '../../domain/procedure/versions.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';

/** What figures are about: complaints of some partnerships, received in a period. */
export interface FigureScope {
  /** Of the period. */
  readonly facts: readonly ComplaintFacts[];
  /** Of every time, for what is late now. */
  readonly ever: readonly ComplaintFacts[];
  /** Of the partnerships, every version. */
  readonly procedures: Procedures;
  readonly period: Period;
  readonly now: Moment;
  /** The ground in a few words. */
  readonly groundLabel: (ground: string) => string;
}

/** A procedure in a few words: its area and, where it has several versions, for which conferences. */
export function procedureLabel({ id, area, inForce }: Procedure, procedures: Procedures): string {
  if (procedures.filter((one) => one.id === id).length === 1) return area;
  const month = (date: string) => monthInWords(day(date));
  const from = inForce.from ? ` from ${month(inForce.from)}` : '';
  const to = inForce.to ? ` up to ${month(inForce.to)}` : '';
  return `${area}, conferences${from}${to}`;
}

/** The procedures under which some of these complaints are, each with its complaints. */
export function byProcedure(
  facts: readonly ComplaintFacts[],
  procedures: Procedures,
): { procedure: Procedure; label: string; facts: readonly ComplaintFacts[] }[] {
  const groups = Map.groupBy(facts, ({ procedure, version }) => findVersion(procedures, procedure, version));
  return procedures.flatMap((procedure) => {
    const found = groups.get(procedure);
    return found ? [{ procedure, label: procedureLabel(procedure, procedures), facts: found }] : [];
  });
}
