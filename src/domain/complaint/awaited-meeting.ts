import { bodyKey, type Calendar } from '../calendar/calendar.ts';
import { isAfter, type PlainDate } from '../calendar/day.ts';
import { momentText } from '../calendar/moment.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import type { MeetingDateChanged } from './date-events.ts';
import { isToBeDecided, openSteps, type StageStep } from './steps.ts';
import { hasEnded } from './complaint.ts';

/** A meeting on a planned date that a complaint waits for. */
export interface AwaitedMeeting extends StageStep {
  /** Today's or the next one; null while nobody has said when it is. */
  readonly next: PlainDate | null;
  /** The last one since the stage began of which nothing is recorded; null when there was none. */
  readonly passed: PlainDate | null;
  /** The day after which it is: of the last one that passed, else on which the stage began; null where it did not begin. */
  readonly after: PlainDate | null;
}

/**
 * The meetings that a complaint waits for, each with its next planned date. A meeting on the day of the request itself
 * is not meant: nobody could have put it on the agenda.
 */
export function awaitedMeetings(complaint: Complaint, context: Context): AwaitedMeeting[] {
  if (hasEnded(complaint) || isToBeDecided(complaint)) return [];
  return openSteps(context.procedure, complaint)
    .filter(({ stage, step }) => step.planned && stage.id === complaint.stage)
    .map((one) => ({ ...one, ...datesFor(one, complaint, context) }));
}

/** What new planned dates do to a complaint: one event for each meeting whose next date is another one. */
export function moveMeetings(complaint: Complaint, context: Context, after: Calendar): MeetingDateChanged[] {
  const at = momentText(context.now);
  return awaitedMeetings(complaint, context).flatMap((one) => {
    const from = one.next?.toString() ?? null;
    const to = datesFor(one, complaint, { ...context, calendar: after }).next?.toString() ?? null;
    const { stage, step } = one;
    if (from === to) return [];
    return [{ type: 'MeetingDateChanged', at, stage: stage.id, body: step.by, from, to } as const];
  });
}

function datesFor(
  { stage, step }: StageStep,
  complaint: Complaint,
  { procedure, calendar, now }: Context,
): Pick<AwaitedMeeting, 'next' | 'passed' | 'after'> {
  const begun = complaint.occurrences.findLast((one) => one.type === 'requested' && one.stage === stage.id);
  const all = calendar.meetings.get(bodyKey(procedure.id, step.by)) ?? [];
  const since = begun ? all.filter((date) => isAfter(date, begun.at.day)) : all;
  const passed = since.findLast((date) => isAfter(now.day, date)) ?? null;
  return {
    next: since.find((date) => !isAfter(now.day, date)) ?? null,
    passed,
    after: passed ?? begun?.at.day ?? null,
  };
}
