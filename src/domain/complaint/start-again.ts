import { latest, type PlainDate } from '../calendar/day.ts';
import { compareMoments } from '../calendar/moment.ts';
import type { Late } from '../procedure/clock.ts';
import { computeClocks } from '../procedure/clocks.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';

/** Whether the same complaint could be sent once more, and by when. */
export type StartAgain =
  | { readonly status: 'no-limit' }
  /** The limit starts with something that has not happened, such as the notes of the conference. */
  | { readonly status: 'not-started' }
  | { readonly status: 'in-time'; readonly lastDay: PlainDate }
  | { readonly status: 'too-late'; readonly lastDay: PlainDate; readonly late: Late };

/**
 * The family's first limit, as it stands now. The day told is the earliest reading; it is too late only after the
 * latest one. Answers `not-started` as well when the limit runs past the known bank holidays.
 */
export function startAgain(
  { occurrences, moves }: Complaint,
  { procedure, calendar, now }: Context,
): StartAgain {
  if (procedure.entryClock === null) return { status: 'no-limit' };
  const answer = computeClocks(procedure, occurrences, calendar, now, moves);
  const clock = answer.ok ? answer.clocks.find((one) => one.clock.id === procedure.entryClock) : undefined;
  if (!clock?.due) return { status: 'not-started' };
  const lastDay = clock.due.day;
  const end = latest(clock.readings.flatMap(({ due }) => (due ? [due.day] : [])))!;
  const { late } = clock.clock;
  const isOver = compareMoments(now, { day: end, at: null }) > 0;
  return isOver && late ? { status: 'too-late', lastDay, late } : { status: 'in-time', lastDay };
}
