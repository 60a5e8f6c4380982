import { computeClocks, type ClockStatus } from '../procedure/clocks.ts';
import { recordOf } from '../procedure/occurrences.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { dutiesOf, type Duty } from './duties.ts';
import { mayManagerDecide } from './line-manager.ts';
import { referralOf, type Referral } from './referral.ts';
import { openStage, type OpenStage } from './request-stage.ts';
import { allowedSteps, isWanted, stageOf, type StageStep } from './steps.ts';

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
