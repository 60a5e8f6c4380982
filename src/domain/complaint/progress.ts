import { compareMoments, type Moment } from '../calendar/moment.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { computeClocks, type ClockStatus } from '../procedure/clocks.ts';
import { keyOf, keyOfRef, recordOf } from '../procedure/occurrences.ts';
import type { StepEvent } from '../procedure/stage.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import type { Delay } from './exchange.ts';
import { mayManagerDecide } from './line-manager.ts';
import { latenessOf, type Lateness } from './lateness.ts';
import { referralOf, type Referral } from './referral.ts';
import { openStage, type OpenStage } from './request-stage.ts';
import {
  allowedSteps,
  isReady,
  isToBeDecided,
  isWanted,
  openSteps,
  stageOf,
  type StageStep,
} from './steps.ts';

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

/** Where a complaint stands: the one computation that the tracker, the queue and the letters show. */
export interface Progress {
  readonly complaint: Complaint;
  /** The contact who has it; null when it has ended, and while what happens next is up to the family. */
  readonly holder: string | null;
  /** Every limit of the procedure, on both sides; empty when the known bank holidays do not reach. */
  readonly clocks: readonly ClockStatus[];
  /** True when a limit runs past the known bank holidays: its date is then not shown, rather than guessed. */
  readonly calendarEnds: boolean;
  /** What the authority must do next, the most urgent first. */
  readonly duties: readonly Duty[];
  /** What staff may record now. */
  readonly allowed: readonly StageStep[];
  /** The stage that the family may ask for. */
  readonly next: OpenStage | null;
  /** The stage that the authority must start "without delay"; null where none is owed. */
  readonly referral: Referral | null;
  /** Stages whose outcome was sent and whose letter starts a limit, so that the family may say when it came. */
  readonly lettersToDate: readonly string[];
  /** The authority's limit that ends first, among those that run or are overdue. */
  readonly nextDue: ClockStatus | null;
}

/** Computes where a complaint stands at `context.now`. Pure: the same in a page, a queue and a letter. */
export function progress(complaint: Complaint, context: Context): Progress {
  const { procedure, calendar, now } = context;
  const answer = computeClocks(procedure, complaint.occurrences, calendar, now, complaint.moves);
  const clocks = answer.ok ? answer.clocks : [];
  const isOver = hasEnded(complaint);
  const duties = isOver ? [] : dutiesOf(complaint, clocks, context);
  const next = openStage(complaint, context);
  return {
    complaint,
    holder: isOver || isUpToFamily(duties, next) ? null : holderOf(complaint, duties, context),
    clocks,
    calendarEnds: !answer.ok,
    duties,
    allowed: allowedSteps(procedure, complaint),
    next,
    referral: referralOf(complaint, clocks, next, context),
    lettersToDate: lettersToDate(complaint, context),
    nextDue: duties.find(({ clock }) => clock?.due)?.clock ?? null,
  };
}

function dutiesOf(complaint: Complaint, clocks: readonly ClockStatus[], context: Context): Duty[] {
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

/** True when the authority has done all that it must, and the family may ask for the next stage. */
function isUpToFamily(duties: readonly Duty[], next: OpenStage | null): boolean {
  return next?.stage.startedBy === 'person' && duties.every(({ step }) => step.optional);
}

function holderOf(complaint: Complaint, duties: readonly Duty[], { procedure }: Context): string {
  if (complaint.status === 'challenge-asked') return procedure.furtherChallenge!.decider;
  const stage = stageOf(procedure, complaint.stage);
  if (stage.manager && mayManagerDecide(complaint, { procedure })) return stage.manager.by;
  const soonest = duties.find(({ stage: { id }, step }) => id === stage.id && !step.optional);
  return soonest?.step.by ?? stage.decider;
}

function lettersToDate(complaint: Complaint, { procedure }: Context): string[] {
  const happened = recordOf(complaint.occurrences);
  const counting = procedure.clocks
    .filter((clock) => clock.from.event === 'outcome-received' && isWanted(clock, happened))
    .map(({ from }) => from.stage ?? '');
  const has = (type: 'outcome-sent' | 'outcome-received' | 'requested', stage: string | undefined) =>
    complaint.occurrences.some((one) => one.type === type && one.stage === stage);
  return counting.filter((stage) => {
    const next = stageOf(procedure, stage).next;
    return has('outcome-sent', stage) && !has('outcome-received', stage) && !has('requested', next);
  });
}
