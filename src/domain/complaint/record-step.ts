import { compareMoments, momentText, type Moment } from '../calendar/moment.ts';
import { computeClocks } from '../procedure/clocks.ts';
import { keyOf, keyOfRef } from '../procedure/occurrences.ts';
import { eventTypeSchema } from '../procedure/ids.ts';
import { consequences, type Stage, type Step, type StepEvent } from '../procedure/stage.ts';
import { offerOf, timesFault } from './appointments.ts';
import { hasEnded, type Complaint, type TakenStep } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision, type Refusal } from './decision.ts';
import { panelFacts, panelFault, panelGate, type PanelGate } from './panel-gate.ts';
import type { ComplaintEvent } from './events.ts';
import { stepEventNames, type KeptPromise } from './step-events.ts';
import { stepFactsFault } from './step-facts-fault.ts';
import type { StepFacts } from './step-facts.ts';
import { isTaken, openSteps, isReady } from './steps.ts';

/** Something that staff did, on the day they say. */
export interface RecordStep extends StepFacts {
  readonly stage: string;
  readonly step: StepEvent;
  readonly at: Moment;
  readonly by: string;
  /** What staff write about it, or the text of a letter. */
  readonly note: string;
  readonly outcome: readonly string[];
  /** For the meeting or the decision of a panel that is not complete: why it is recorded all the same. */
  readonly panelReasons?: string;
  /** For the offer of a meeting: when, with other times to choose from, and where. */
  readonly appointment?: {
    readonly on: Moment | null;
    readonly others?: readonly Moment[];
    readonly where: string;
  };
}

/** Records a step that the procedure allows now; refuses every other, with the reason. */
export function recordStep(complaint: Complaint, command: RecordStep, context: Context): Decision {
  const { procedure } = context;
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (complaint.status === 'awaiting-acceptance') return refuse('acceptance-first');
  if (complaint.status === 'challenge-asked') return refuse('challenge-first');
  const stage = procedure.stages.find(({ id }) => id === command.stage);
  const step = stage?.steps.find(({ event }) => event === command.step);
  if (!stage || !step) return refuse('step-not-in-stage');
  const gate = panelGate(complaint, stage, step.event);
  const fault =
    stepFault(complaint, stage, step, context) ??
    timeFault(complaint, step, command, context) ??
    outcomeFault(stage, command) ??
    stepFactsFault(complaint, step, command, procedure) ??
    appointmentFault(command) ??
    panelFault(gate, command.panelReasons ?? '');
  if (fault) return refuse(fault);
  const kept = promisesMet(complaint, command, context);
  return kept === 'calendar-ends'
    ? refuse(kept)
    : { ok: true, events: [stepEvent(command, stage, kept, gate)] };
}

function stepFault(complaint: Complaint, stage: Stage, step: Step, { procedure }: Context): Refusal | null {
  if (isTaken(complaint, stage.id, step)) return 'step-already-recorded';
  const open = openSteps(procedure, complaint).some(
    (one) => one.stage.id === stage.id && one.step.event === step.event,
  );
  if (!open) return 'step-not-wanted';
  return isReady(step, complaint) ? null : 'step-needs-another-first';
}

function timeFault(
  complaint: Complaint,
  step: Step,
  { stage, at }: RecordStep,
  { now }: Context,
): Refusal | null {
  if (compareMoments(at, now) > 0) return 'in-the-future';
  const requested = complaint.occurrences.findLast((one) => one.type === 'requested' && one.stage === stage);
  if (requested && compareMoments(at, requested.at) < 0) return 'before-the-request';
  return followed(complaint, stage, step).some((earlier) => compareMoments(at, earlier) < 0)
    ? 'out-of-order'
    : null;
}

/** When that happened which a step comes after: what it needs and, in a new round, the outcome of the one before. */
function followed({ taken, occurrences }: Complaint, stage: string, { needs }: Step): Moment[] {
  const isNeeded = (one: TakenStep) =>
    needs.some((need) => need.event === one.event && need.stage === one.stage);
  const isDecided = taken.some((one) => one.stage === stage && one.event === 'outcome-sent');
  const lastRound = occurrences.findLast((one) => one.type === 'outcome-sent' && one.stage === stage);
  return [...taken.filter(isNeeded), ...(lastRound && !isDecided ? [lastRound] : [])].map(({ at }) => at);
}

function outcomeFault(stage: Stage, { step, outcome }: RecordStep): Refusal | null {
  if (step !== 'outcome-sent') return outcome.length > 0 ? 'outcome-unknown' : null;
  if (stage.outcomes.length > 0 && outcome.length === 0) return 'outcome-missing';
  const chosen = outcome.map((id) => stage.outcomes.find((one) => one.id === id));
  if (chosen.some((one) => !one)) return 'outcome-unknown';
  if (chosen.length > 1 && !stage.severalOutcomes) return 'outcome-only-one';
  return chosen.length > 1 && chosen.some((one) => one?.alone) ? 'outcome-stands-alone' : null;
}

function appointmentFault({ appointment, at }: RecordStep): Refusal | null {
  return appointment?.on ? timesFault([appointment.on, ...(appointment.others ?? [])], at) : null;
}

function stepEvent(command: RecordStep, stage: Stage, kept: KeptPromise[], gate: PanelGate): ComplaintEvent {
  const { by, note, ticked = [], parts = [], issues = [] } = command;
  const facts = {
    ...(ticked.length > 0 && { ticked: [...ticked] }),
    ...(parts.length > 0 && { parts: [...parts] }),
  };
  const taken = { at: momentText(command.at), stage: stage.id, by, note, kept, ...facts };
  if (command.step === 'acknowledged')
    return { type: 'ComplaintAcknowledged', ...taken, issues: [...issues] };
  if (command.step === 'meeting-offered' && command.appointment)
    return { type: 'MeetingOffered', ...taken, appointment: offerOf(command.appointment) };
  const panel = panelFacts(gate, command.panelReasons ?? '');
  if (command.step === 'meeting-held') return { type: 'MeetingHeld', ...taken, ...panel };
  if (command.step !== 'outcome-sent') return { type: stepEventNames[command.step], ...taken };
  return {
    type: 'OutcomeSent',
    ...taken,
    ...panel,
    outcome: [...command.outcome],
    consequence: consequenceOf(stage, command.outcome),
  };
}

/** The strongest consequence of the outcomes; where a stage lists none, the matter stays open. */
function consequenceOf(stage: Stage, outcome: readonly string[]) {
  const leads = stage.outcomes.filter(({ id }) => outcome.includes(id)).map(({ leadsTo }) => leadsTo);
  return consequences.find((one) => leads.includes(one)) ?? (stage.next ? 'open' : 'ends');
}

/** The limits that this step meets, with the due date as it stands now. A rearranged panel has no new limit. */
function promisesMet(
  complaint: Complaint,
  command: RecordStep,
  context: Context,
): KeptPromise[] | 'calendar-ends' {
  const type = eventTypeSchema.safeParse(command.step);
  if (!type.success) return [];
  const { procedure, calendar, now } = context;
  const answer = computeClocks(procedure, complaint.occurrences, calendar, now, complaint.moves);
  if (!answer.ok) return answer.reason;
  const key = keyOf(type.data, command.stage);
  return answer.clocks.flatMap(({ clock, due, metAt }) =>
    due && !metAt && keyOfRef(clock.metBy) === key ? [{ clock: clock.id, due: momentText(due) }] : [],
  );
}
