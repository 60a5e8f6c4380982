import type { Moment } from '../calendar/moment.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { ClockStatus } from '../procedure/clocks.ts';
import type { Stage } from '../procedure/stage.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import type { OpenStage } from './request-stage.ts';

/** A stage that the authority must start "without delay": the procedure gives no number. */
export interface Referral {
  readonly stage: Stage;
  /** Since when: the outcome of the stage before, or the end of its limit where nothing was settled in time. */
  readonly since: Moment;
  /** True from the working day on which the procedure's word is used up. */
  readonly isFlagged: boolean;
}

/** The referral that is owed: after an outcome that settles nothing, or once the time for settling it is over. */
export function referralOf(
  complaint: Complaint,
  clocks: readonly ClockStatus[],
  next: OpenStage | null,
  { calendar, now }: Pick<Context, 'calendar' | 'now'>,
): Referral | null {
  const after = next?.stage.withoutDelay;
  const since = after === undefined ? null : (answeredAt(complaint) ?? endedAt(complaint, clocks));
  if (!next || after === undefined || !since) return null;
  return { stage: next.stage, since, isFlagged: workingDaysBetween(since.day, now.day, calendar) >= after };
}

function answeredAt({ taken, stage }: Complaint): Moment | null {
  return taken.findLast((one) => one.stage === stage && one.event === 'outcome-sent')?.at ?? null;
}

/** While a line manager has not decided, nobody has tried to settle it yet. */
function endedAt({ stage, manager }: Complaint, clocks: readonly ClockStatus[]): Moment | null {
  if (manager?.stage === stage && manager.status === 'asked') return null;
  const ended = clocks.find(
    ({ clock, state }) =>
      clock.metBy.stage === stage && clock.metBy.event === 'outcome-sent' && state === 'overdue',
  );
  return ended?.due ?? null;
}
