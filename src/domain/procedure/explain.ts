import type { Calendar } from '../calendar/calendar.ts';
import { countDays, type CountedDay } from '../calendar/counted-days.ts';
import type { Limit } from '../calendar/limit.ts';
import type { Moment } from '../calendar/moment.ts';
import { readingsOf, type ClockStatus, type ReadingStatus } from './clocks.ts';
import type { Procedure } from './schema.ts';

/** The working of one reading of a rule: where it started, every day counted or skipped, and the last day. */
export interface Working {
  readonly reading: string;
  /** Why the rule can be read this way; null for the primary reading. */
  readonly why: string | null;
  readonly limit: Limit;
  readonly starts: Moment;
  /** The last day as it is counted. */
  readonly due: Moment;
  /** The last day that is in force in its stead: it was promised before the bank holidays changed. */
  readonly stands?: Moment;
  readonly days: readonly CountedDay[];
}

/** Everything that a person may want to know about one date. */
export interface Explanation {
  readonly clock: string;
  readonly title: string;
  readonly rule: string;
  readonly source: { title: string; publisher: string; section: string };
  /** One for each reading that has started: empty before the clock starts. */
  readonly workings: readonly Working[];
}

/** Explains a clock day by day, with the rule in plain words and where it is written. */
export function explain(procedure: Procedure, status: ClockStatus, calendar: Calendar): Explanation {
  const { clock } = status;
  const source = procedure.sources.find(({ id }) => id === clock.cite.source);
  if (!source)
    throw new Error(
      `${procedure.id} ${procedure.version}: clock ${clock.id} cites a source that is not listed`,
    );
  const whys = new Map(readingsOf(clock).map(({ id, why }) => [id, why] as const));
  return {
    clock: clock.id,
    title: clock.title,
    rule: clock.rule,
    source: { title: source.title, publisher: source.publisher, section: clock.cite.section },
    workings: status.readings.flatMap((reading) =>
      workingOf(reading, whys.get(reading.id) ?? null, calendar),
    ),
  };
}

function workingOf(
  { id, limit, starts, due: inForce, counted }: ReadingStatus,
  why: string | null,
  calendar: Calendar,
): Working[] {
  const due = counted ?? inForce;
  if (!starts || !due) return [];
  const days = countDays(starts.day, limit, due.day, calendar);
  const working = { reading: id, why, limit, starts, due, days };
  return [counted && inForce ? { ...working, stands: inForce } : working];
}
