import type { Calendar } from '../calendar/calendar.ts';
import { endOfLimit, type Limit } from '../calendar/limit.ts';
import { compareMoments, type Moment } from '../calendar/moment.ts';
import type { Clock, EventRef } from './clock.ts';
import { standingDay, type LimitMove } from './limit-move.ts';
import { keyOfRef, outcomeOf, recordOf, type Happened, type Occurrence } from './occurrences.ts';
import type { Procedure } from './schema.ts';

export type ClockState = 'not-started' | 'running' | 'met' | 'met-late' | 'overdue' | 'not-needed';

/** One way of reading a rule: what it says, and when the limit ends if it has started. */
export interface ReadingStatus {
  readonly id: string;
  readonly limit: Limit;
  readonly from: EventRef;
  readonly starts: Moment | null;
  readonly due: Moment | null;
  /** What counting gives, where a day that was promised before stands instead. */
  readonly counted?: Moment;
}

/** How one limit stands. */
export interface ClockStatus {
  readonly clock: Clock;
  readonly starts: Moment | null;
  /** The earliest reading for the family, the primary one for an authority. */
  readonly due: Moment | null;
  readonly readings: readonly ReadingStatus[];
  readonly state: ClockState;
  readonly metAt: Moment | null;
}

export type ClocksAnswer =
  { ok: true; clocks: ClockStatus[] } | { ok: false; reason: 'calendar-ends'; clock: string; from: EventRef };

/**
 * How every clock of a procedure stands at `now`, in the procedure's order. `moves`: what changes of the bank holidays
 * did to the limits of this complaint before. Refuses when a limit runs past the known bank holidays. Source: spec/procedures and contract/rules-api, "POST /clocks".
 */
export function computeClocks(
  procedure: Procedure,
  occurrences: readonly Occurrence[],
  calendar: Calendar,
  now: Moment,
  moves: readonly LimitMove[] = [],
): ClocksAnswer {
  const happened = recordOf(occurrences);
  const clocks: ClockStatus[] = [];
  for (const clock of procedure.clocks) {
    const readings = readingsOf(clock).map((reading) =>
      startReading(reading, clock, happened, { calendar, moves }),
    );
    const ended = readings.find((reading) => reading === 'calendar-ends');
    if (ended) return { ok: false, reason: 'calendar-ends', clock: clock.id, from: clock.from };
    clocks.push(stand(clock, readings as ReadingStatus[], happened, now));
  }
  return { ok: true, clocks };
}

/** Every reading of a clock, the primary one first, each with its whole rule. */
export function readingsOf(clock: Clock): { id: string; limit: Limit; from: EventRef; why: string | null }[] {
  const { limit, from } = clock;
  const others = clock.otherReadings.map((other) => ({
    id: other.id,
    limit: other.limit ?? limit,
    from: other.from ?? from,
    why: other.why,
  }));
  return [{ id: 'primary', limit, from, why: null }, ...others];
}

function startReading(
  reading: { id: string; limit: Limit; from: EventRef },
  clock: Clock,
  happened: Happened,
  { calendar, moves }: { calendar: Calendar; moves: readonly LimitMove[] },
): ReadingStatus | 'calendar-ends' {
  const { id, limit, from } = reading;
  const started = need(clock, happened) === 'needed' ? happened.get(keyOfRef(clock.from))?.at(-1) : undefined;
  const starts = started && (happened.get(keyOfRef(from))?.at(-1)?.at ?? null);
  if (!starts) return { id, limit, from, starts: null, due: null };
  const end = endOfLimit(starts, limit, calendar);
  if (!end.ok) return end.reason;
  const kept = standingDay(moves, clock.id, id, starts);
  if (!kept || kept.equals(end.due.day)) return { id, limit, from, starts, due: end.due };
  return { id, limit, from, starts, due: { day: kept, at: null }, counted: end.due };
}

function stand(
  clock: Clock,
  readings: readonly ReadingStatus[],
  happened: Happened,
  now: Moment,
): ClockStatus {
  const starts = readings[0]?.starts ?? null;
  const due = dueOf(clock, readings);
  const base = { clock, starts, due, readings };
  if (need(clock, happened) === 'not-needed') return { ...base, state: 'not-needed', metAt: null };
  if (!starts || !due) return { ...base, state: 'not-started', metAt: null };
  const metAt = metMoment(clock, starts, happened);
  if (metAt) return { ...base, state: compareMoments(metAt, due) > 0 ? 'met-late' : 'met', metAt };
  return { ...base, state: compareMoments(now, due) > 0 ? 'overdue' : 'running', metAt: null };
}

function dueOf(clock: Clock, readings: readonly ReadingStatus[]): Moment | null {
  if (clock.for === 'authority') return readings[0]?.due ?? null;
  return readings.reduce<Moment | null>(
    (first, { due }) => (due && (!first || compareMoments(due, first) < 0) ? due : first),
    null,
  );
}

/** A limit "only when upheld" is needed once that outcome is known; until then nobody can say. */
function need(clock: Clock, happened: Happened): 'needed' | 'not-needed' | 'unknown' {
  if (!clock.onlyWhen) return 'needed';
  const outcome = outcomeOf(happened, clock.onlyWhen.stage);
  if (!outcome) return 'unknown';
  return clock.onlyWhen.outcome.some((id) => outcome.includes(id)) ? 'needed' : 'not-needed';
}

/**
 * What met a clock: the first such event since it started. An event recorded with an earlier day than the
 * start still meets it, unless the stage has begun again since (a panel that was rearranged).
 */
function metMoment(clock: Clock, starts: Moment, happened: Happened): Moment | null {
  const met = happened.get(keyOfRef(clock.metBy)) ?? [];
  const since = met.find((occurrence) => compareMoments(occurrence.at, starts) >= 0);
  const begunAgain = (happened.get(keyOfRef(clock.from))?.length ?? 0) > 1;
  return since?.at ?? (begunAgain ? null : (met.at(-1)?.at ?? null));
}
