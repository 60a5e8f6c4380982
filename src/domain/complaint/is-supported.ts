import type { Procedure } from '../procedure/schema.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { ComplaintEvent, Entry } from './events.ts';
import { stepEventNames } from './step-events.ts';
import { fold } from './evolve.ts';
import type { ExchangeEvent } from './exchange-events.ts';
import { mayAskManager, mayManagerDecide } from './line-manager.ts';
import { compositionOf } from './panel-composition.ts';
import type { PanelEvent } from './panel-events.ts';
import { isOfConsent } from './let-in.ts';
import { mayAddPapers } from './panel-papers.ts';
import { isPanelOpen } from './panel.ts';
import { mayChallenge } from './further-challenge.ts';
import { learningStage } from './recommendations.ts';
import { remedyStage } from './remedies.ts';
import { isOpened } from './request-stage.ts';
import { isReady, openSteps, stageOf } from './steps.ts';

/** True when the rules would still have let an entry be recorded after those that are left before it. */
export function isSupported(
  { event, position }: Entry,
  left: readonly Entry[],
  procedure: Procedure,
): boolean {
  if (event.type === 'ComplaintLodged' || event.type === 'EntryCorrected') return true;
  if (event.type === 'ContactWishesChanged' || event.type === 'EmailConfirmed') return true;
  if (event.type === 'ComplaintAssigned') return true;
  if (event.type === 'LimitMoved' || event.type === 'MeetingDateChanged') return true;
  if (event.type === 'AccessCodeReplaced' || event.type === 'OwnCodeReplaced') return true;
  if (isOfConsent(event)) return true;
  const before = fold(left.filter((one) => one.position < position));
  if (isOfPanel(event)) return isPanelSupported(event, before, procedure);
  if (event.type === 'ManagerAsked') return mayAskManager(before, { procedure });
  if (event.type === 'ManagerDecided') return mayManagerDecide(before, { procedure });
  if (isExchange(event)) return isExchangeSupported(event, before, procedure);
  if (event.type === 'AcceptanceDecided') return before.status === 'awaiting-acceptance';
  if (before.status === 'awaiting-acceptance') return false;
  if (event.type === 'StageRequested') return isOpened(stageOf(procedure, event.stage), before);
  if (event.type === 'OutcomeReceived')
    return before.occurrences.some(({ type, stage }) => type === 'outcome-sent' && stage === event.stage);
  if ('panel' in event && event.panel === 'complete' && !isStillComplete(before, event.stage, procedure))
    return false;
  return openSteps(procedure, before)
    .filter(({ stage, step }) => stage.id === event.stage && stepEventNames[step.event] === event.type)
    .some(({ step }) => isReady(step, before));
}

/** What an entry of the exchange rests on; undefined for events of the procedure. */
const exchange: {
  [Type in ExchangeEvent['type']]: (
    before: Complaint,
    event: Extract<ExchangeEvent, { type: Type }>,
    procedure: Procedure,
  ) => boolean;
} = {
  InformationAdded: (before) => !hasEnded(before),
  AppointmentOffered: (before) => !hasEnded(before) && before.status !== 'awaiting-acceptance',
  AppointmentAnswered: ({ appointment }) => appointment !== null,
  AppointmentReplaced: ({ appointment }, { way }) =>
    appointment?.status === 'wish' && appointment.wish === way,
  AppointmentNotAgreed: ({ appointment }) =>
    appointment?.status === 'offered' || appointment?.status === 'wish',
  DelayTold: (before, { stage, step }, procedure) =>
    !hasEnded(before) &&
    openSteps(procedure, before).some((one) => one.stage.id === stage && one.step.event === step),
  RestorativeConferenceAnswered: ({ restorative }) => restorative !== null,
  QuestionAsked: (before) => !hasEnded(before),
  QuestionAnswered: ({ questions }, event) =>
    questions.some(({ number, status }) => number === event.number && status === 'waiting'),
  LetterPosted: () => true,
  AdvocateRequested: () => true,
  AdvocateArranged: ({ advocate }) => advocate?.status === 'requested',
  RecommendationMade: (before, _event, procedure) => learningStage(before, procedure) !== null,
  RecommendationSettled: ({ recommendations }, event) =>
    recommendations.some(({ number, status }) => number === event.number && status !== 'done'),
  RemedyPromised: (before, { stage }, procedure) => remedyStage(before, procedure) === stage,
  ErasureRequested: () => true,
  ErasureAnswered: (before, { answer }) =>
    before.erasure?.status === 'requested' && (answer !== 'granted' || hasEnded(before)),
  FurtherChallengeAsked: (before, _event, procedure) => mayChallenge(before, procedure),
  FurtherChallengeDecided: ({ status }) => status === 'challenge-asked',
  ComplaintWithdrawn: (before) => !hasEnded(before),
};

function isExchange(event: ComplaintEvent): event is ExchangeEvent {
  return event.type in exchange;
}

function isExchangeSupported(event: ExchangeEvent, before: Complaint, procedure: Procedure): boolean {
  const rule = exchange[event.type] as (
    before: Complaint,
    event: ExchangeEvent,
    procedure: Procedure,
  ) => boolean;
  return rule(before, event, procedure);
}

function isOfPanel(event: ComplaintEvent): event is PanelEvent {
  return event.type.startsWith('Panel');
}

function isPanelSupported(event: PanelEvent, before: Complaint, procedure: Procedure): boolean {
  if (before.stage !== event.stage) return false;
  const { members, papers } = before.panels;
  switch (event.type) {
    case 'PanelMemberNamed':
      return isPanelOpen(before, procedure);
    case 'PanelMemberReplaced':
    case 'PanelMemberRemoved':
      return isPanelOpen(before, procedure) && members.some(({ number }) => number === event.number);
    case 'PanelPaperAdded':
      return mayAddPapers(before, { procedure });
    case 'PanelPaperRemoved':
      return mayAddPapers(before, { procedure }) && papers.some(({ number }) => number === event.number);
  }
}

/** A step that rested on a complete panel needs it complete. */
function isStillComplete({ panels }: Complaint, stage: string, procedure: Procedure): boolean {
  const { panel } = stageOf(procedure, stage);
  const members = panels.members.filter((member) => member.stage === stage);
  return panel !== undefined && compositionOf(panel, members).isComplete;
}
