import type { Calendar } from '../calendar/calendar.ts';
import { compareMoments, exactTime, momentText, type Moment } from '../calendar/moment.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { isToBeDecided } from '../complaint/steps.ts';
import type { Complaint } from '../complaint/complaint.ts';
import { computeClocks, type ClockStatus } from '../procedure/clocks.ts';
import type { Procedure } from '../procedure/schema.ts';

/** How the authority kept one of its limits. A limit counts once for each complaint: its last round. */
export type ClockFact = { readonly clock: string } & (
  | { readonly status: 'kept' | 'late'; readonly workingDays: number }
  /** It had passed when nothing more could be done about it: the complaint ended, or the letter went out without it. */
  | { readonly status: 'never' }
  /** Not done yet. `due` is written as `momentText` does; `lateFrom` is in milliseconds since 1970. */
  | { readonly status: 'waiting'; readonly due: string; readonly lateFrom: number }
);

/**
 * The limits of the authority that have started. Left out: those that ended before they ran out, and all of a complaint
 * that was not taken, or of which that is still to be decided. Working days are those after the start, up to the day
 * on which it was done.
 */
export function clockFacts(
  complaint: Complaint,
  end: Moment | null,
  procedure: Procedure,
  calendar: Calendar,
): ClockFact[] {
  if (complaint.status === 'not-accepted' || isToBeDecided(complaint)) return [];
  const answer = computeClocks(
    procedure,
    complaint.occurrences,
    calendar,
    complaint.lodgedAt,
    complaint.moves,
  );
  if (!answer.ok) return [];
  return answer.clocks
    .filter(({ clock }) => clock.for === 'authority')
    .flatMap((status) => factOf(status, stopOf(status, complaint, end, procedure), calendar) ?? []);
}

function factOf(
  { clock: { id: clock }, starts, due, state, metAt }: ClockStatus,
  stop: Moment | null,
  calendar: Calendar,
): ClockFact | null {
  if (!starts || !due || state === 'not-needed') return null;
  if (metAt) {
    const workingDays = workingDaysBetween(starts.day, metAt.day, calendar);
    return { clock, status: state === 'met-late' ? 'late' : 'kept', workingDays };
  }
  if (!stop) return { clock, status: 'waiting', due: momentText(due), lateFrom: lateFrom(due) };
  return compareMoments(stop, due) > 0 ? { clock, status: 'never' } : null;
}

/** The first millisecond after a limit: that of the next day, or the one after its time. */
function lateFrom(due: Moment): number {
  if (due.at) return due.at.epochMilliseconds + 1;
  return exactTime({ day: due.day.add({ days: 1 }), at: null }).epochMilliseconds;
}

/** When a limit stopped mattering: the end of the complaint, or the outcome of its stage where that makes it needless. */
function stopOf(
  { clock, starts }: ClockStatus,
  { occurrences }: Complaint,
  end: Moment | null,
  procedure: Procedure,
): Moment | null {
  const step = procedure.stages
    .find(({ id }) => id === clock.stage)
    ?.steps.find(({ event }) => event === clock.metBy.event);
  const isNeedless =
    step?.event !== 'outcome-sent' && step?.needs.every((one) => one.event !== 'outcome-sent');
  const sent = occurrences.find(
    ({ type, stage, at }) =>
      type === 'outcome-sent' && stage === clock.stage && starts !== null && compareMoments(at, starts) >= 0,
  );
  return isNeedless && sent ? sent.at : end;
}
