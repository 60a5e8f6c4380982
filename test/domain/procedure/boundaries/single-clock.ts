import { momentText, type Moment } from '../../../../src/domain/calendar/moment.ts';
import type { Clock, EventRef } from '../../../../src/domain/procedure/clock.ts';
import { computeClocks, readingsOf, type ClockStatus } from '../../../../src/domain/procedure/clocks.ts';
import type { Occurrence } from '../../../../src/domain/procedure/occurrences.ts';
import type { Procedure } from '../../../../src/domain/procedure/schema.ts';
import { england } from '../../england.ts';
import { procedures } from '../../procedures.ts';

/** One reading of one clock, as if it were the only one. */
export interface Reading {
  readonly name: string;
  readonly procedure: Procedure;
  readonly clock: Clock;
}

/** Every reading of every clock of every definition. */
export const readings: readonly Reading[] = procedures.flatMap((procedure) =>
  procedure.clocks.flatMap((clock) =>
    readingsOf(clock).map(({ id, limit, from }) => ({
      name: `${procedure.id} ${procedure.version} ${clock.id} (${id}, ${limit.amount} ${limit.unit})`,
      procedure,
      clock: { ...clock, limit, from, otherReadings: [] },
    })),
  ),
);

/** What must happen for the clock to start at `start`: its event, and the outcome without which it is not needed. */
export function historyOf({ clock }: Reading, start: Moment): Occurrence[] {
  const { from, onlyWhen } = clock;
  const outcome = onlyWhen ? [onlyWhen.outcome[0]!] : [];
  const started = occurrence(from, start, outcome);
  if (!onlyWhen || from.event === 'outcome-sent') return [started];
  return [occurrence({ event: 'outcome-sent', stage: onlyWhen.stage }, start, outcome), started];
}

/** How the clock stands at `now`, started at `start`, and met at `metAt` where that is given. */
export function standing(reading: Reading, start: Moment, now: Moment, metAt?: Moment): ClockStatus {
  const { procedure, clock } = reading;
  const met = metAt ? [occurrence(clock.metBy, metAt, [])] : [];
  const answer = computeClocks(
    { ...procedure, clocks: [clock] },
    [...historyOf(reading, start), ...met],
    england,
    now,
  );
  if (!answer.ok) throw new Error(answer.reason);
  return answer.clocks[0]!;
}

export function dueText({ due }: ClockStatus): string | null {
  return due && momentText(due);
}

function occurrence({ event, stage }: EventRef, at: Moment, outcome: string[]): Occurrence {
  return { type: event, stage: stage ?? null, at, outcome };
}
