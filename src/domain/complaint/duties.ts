import { compareMoments, type Moment } from '../calendar/moment.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { ClockStatus } from '../procedure/clocks.ts';
import { keyOf, keyOfRef } from '../procedure/occurrences.ts';
import type { StepEvent } from '../procedure/stage.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import type { Delay } from './exchange.ts';
import { latenessOf, type Lateness } from './lateness.ts';
import { isReady, isToBeDecided, openSteps, type StageStep } from './steps.ts';

/** Something that the authority must do, and how it stands. */
export interface Duty extends StageStep {
  /** Its limit; null for a duty without a number. */
  readonly clock: ClockStatus | null;
  readonly lateness: Lateness;
  /** True once everything that it needs has happened. */
  readonly isReady: boolean;
  /** True for a duty "without delay" from the working day on which the procedure's word is used up. */
  readonly isFlagged: boolean;
  /** What the family was told of its coming late; the limit does not move for it. */
  readonly told: Delay | null;
}

/** What the authority must do next, the most urgent first. `clocks`: how its limits stand. */
export function dutiesOf(complaint: Complaint, clocks: readonly ClockStatus[], context: Context): Duty[] {
  if (isToBeDecided(complaint)) return [];
  const open = openSteps(context.procedure, complaint).filter(
    ({ stage, step }) => stage.id === complaint.stage || clockOf(stage.id, step.event, clocks)?.due,
  );
  const owed = open.filter((one) => !isOvertaken(one, complaint));
  return owed.map((one) => dutyOf(one, complaint, clocks, context)).sort(byUrgency);
}

/** True for what the outcome of its stage has made needless, such as writing that the complaint has come. */
function isOvertaken({ stage, step }: StageStep, { taken }: Complaint): boolean {
  const isDecided = taken.some((one) => one.stage === stage.id && one.event === 'outcome-sent');
  return isDecided && step.needs.every(({ event }) => event !== 'outcome-sent');
}

function dutyOf(
  { stage, step }: StageStep,
  complaint: Complaint,
  clocks: readonly ClockStatus[],
  context: Context,
): Duty {
  const clock = clockOf(stage.id, step.event, clocks);
  const lateness: Lateness = clock
    ? latenessOf(clock, context.calendar, context.now)
    : { tier: 'not-running' };
  return {
    stage,
    step,
    clock,
    lateness,
    isReady: isReady(step, complaint),
    isFlagged: isFlagged({ stage, step }, complaint, context),
    told: toldOf({ stage, step }, complaint),
  };
}

function toldOf({ stage, step }: StageStep, { delays }: Complaint): Delay | null {
  return delays.find((delay) => delay.stage === stage.id && delay.step === step.event) ?? null;
}

/** The limit that a step meets. A rearranged panel has no new limit, so a limit already met is not one. */
function clockOf(stage: string, event: StepEvent, clocks: readonly ClockStatus[]): ClockStatus | null {
  if (event === 'restorative-offered') return null;
  const key = keyOf(event, stage);
  const found = clocks.find(
    ({ clock, state }) => clock.stage === stage && keyOfRef(clock.metBy) === key && state !== 'not-needed',
  );
  return found && found.state !== 'met' && found.state !== 'met-late' ? found : null;
}

function isFlagged({ stage, step }: StageStep, complaint: Complaint, { calendar, now }: Context): boolean {
  const started = complaint.occurrences.findLast((one) => one.type === 'requested' && one.stage === stage.id);
  if (step.flagAfter === undefined || !started) return false;
  return workingDaysBetween(started.at.day, now.day, calendar) >= step.flagAfter;
}

/** Limits that end first come first; then duties without one that can be done now; then the rest, optional ones last. */
function byUrgency(left: Duty, right: Duty): number {
  const order = rank(left) - rank(right);
  if (order !== 0 || !left.clock?.due || !right.clock?.due) return order;
  return compareMoments(endOfDay(left.clock.due), endOfDay(right.clock.due));
}

function rank({ clock, isReady: ready, step }: Duty): number {
  if (clock?.due) return 0;
  return (ready ? 1 : 3) + (step.optional ? 1 : 0);
}

/** Deadlines at an hour and at the end of a day are sorted by day. */
function endOfDay(due: Moment): Moment {
  return { day: due.day, at: null };
}
