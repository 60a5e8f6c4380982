import { day } from '../calendar/day.ts';
import { moment } from '../calendar/moment.ts';
import type { Occurrence } from '../procedure/occurrences.ts';
import { eventTypeOf, type ComplaintEvent, type ComplaintLodged, type Entry } from './events.ts';
import type { Complaint, TakenStep } from './complaint.ts';
import { stepNamed } from './step-events.ts';
import { letInAfter } from './let-in.ts';
import { delaysAfter } from './evolve-delays.ts';
import { evolveExchange } from './evolve-exchange.ts';
import { limitMove } from './move-limits.ts';
import { noExchange } from './exchange.ts';
import { evolvePanels } from './evolve-panels.ts';
import { noPanels } from './panels.ts';
import { unreachable } from '../unreachable.ts';

type StageEvent = Extract<ComplaintEvent, { stage: string }>;

/**
 * Folds the entries of one complaint. An entry that a later one corrects does not count. Throws when the
 * first entry is not the lodging: such a history was never written by this service.
 */
export function fold(entries: readonly Entry[]): Complaint {
  const [first, ...later] = standing(entries);
  if (first?.event.type !== 'ComplaintLodged') throw new Error('A complaint must begin with its lodging.');
  const complaint = later.reduce((state, { event }) => evolve(state, event), lodged(first.event));
  return { ...complaint, position: entries.at(-1)!.position };
}

/** The entries that still count. */
export function standing(entries: readonly Entry[]): Entry[] {
  const wrong = new Set(
    entries.flatMap(({ event }) => (event.type === 'EntryCorrected' ? [event.position] : [])),
  );
  return entries.filter(({ position }) => !wrong.has(position));
}

function lodged(event: ComplaintLodged): Complaint {
  const { procedure, version, area, role, isYoung, grounds, stage, acceptance } = event;
  const conference: Occurrence = {
    type: 'conference-held',
    stage: null,
    at: moment(event.conferenceDate),
    outcome: [],
  };
  const notes: Occurrence[] = event.notesReceived
    ? [{ type: 'notes-received', stage: null, at: moment(event.notesReceived), outcome: [] }]
    : [];
  const facts = {
    ...{ procedure, version, area, role, isYoung, grounds, stage },
    conferenceDate: day(event.conferenceDate),
    lodgedAt: moment(event.at),
    occurrences: [conference, ...notes, ...occurrence(event)],
    taken: [],
    panels: noPanels,
    assignee: null,
    moves: [],
    letIn: [],
    position: 1,
    ...noExchange,
  };
  return acceptance
    ? { ...facts, status: 'awaiting-acceptance', why: acceptance }
    : { ...facts, status: 'open' };
}

/** The complaint after one more event. */
export function evolve(complaint: Complaint, event: ComplaintEvent): Complaint {
  const delays = delaysAfter(complaint.delays, event);
  const panels = evolvePanels(complaint.panels, event);
  const letIn = letInAfter(complaint.letIn, event);
  return { ...evolveStanding(complaint, event), ...evolveExchange(complaint, event), delays, panels, letIn };
}

function evolveStanding(complaint: Complaint, event: ComplaintEvent): Complaint {
  switch (event.type) {
    case 'ComplaintLodged':
      return lodged(event);
    case 'StageRequested':
      return { ...withOccurrence(complaint, event), status: 'open', stage: event.stage } as Complaint;
    case 'ComplaintAcknowledged':
    case 'ManagersInformed':
    case 'MeetingOffered':
    case 'MeetingHeld':
    case 'RestorativeConferenceOffered':
      return take(complaint, event);
    case 'ConferenceReconvened':
      return { ...take(complaint, event), status: 'finished', outcome: outcomeSoFar(complaint) };
    case 'OutcomeSent':
      return afterOutcome(take(complaint, event), event);
    case 'OutcomeReceived':
      return withOccurrence(complaint, event);
    case 'AcceptanceDecided':
      return event.isAccepted
        ? ({ ...complaint, status: 'open' } as Complaint)
        : { ...complaint, status: 'not-accepted', reason: event.reason };
    case 'ComplaintAssigned':
      return { ...complaint, assignee: event.to };
    case 'ComplaintWithdrawn':
      return { ...complaint, status: 'withdrawn' };
    case 'FurtherChallengeAsked':
      return { ...complaint, status: 'challenge-asked', outcome: outcomeSoFar(complaint) };
    case 'FurtherChallengeDecided':
      return event.isTaken
        ? beginAgain(complaint, event.stage)
        : { ...complaint, status: 'finished', outcome: outcomeSoFar(complaint) };
    case 'ManagerDecided':
      return event.goesOn ? complaint : { ...complaint, status: 'finished', outcome: [] };
    case 'LimitMoved':
      return { ...complaint, moves: [...complaint.moves, limitMove(event)] };
    case 'ManagerAsked':
    case 'MeetingDateChanged':
    case 'InformationAdded':
    case 'AppointmentOffered':
    case 'AppointmentAnswered':
    case 'AppointmentReplaced':
    case 'AppointmentNotAgreed':
    case 'RestorativeConferenceAnswered':
    case 'LetterPosted':
    case 'DelayTold':
    case 'QuestionAsked':
    case 'QuestionAnswered':
    case 'AdvocateRequested':
    case 'AdvocateArranged':
    case 'RecommendationMade':
    case 'RecommendationSettled':
    case 'RemedyPromised':
    case 'ErasureRequested':
    case 'ErasureAnswered':
    case 'PanelMemberNamed':
    case 'PanelMemberReplaced':
    case 'PanelMemberRemoved':
    case 'PanelPaperAdded':
    case 'PanelPaperRemoved':
    case 'EntryCorrected':
    case 'AccessCodeReplaced':
    case 'OwnCodeReplaced':
    case 'ContactWishesChanged':
    case 'EmailConfirmed':
    case 'AdvocateAgreed':
    case 'AdvocateEnded':
    case 'AdvocateLeft':
    case 'AdvocateLodged':
      return complaint;
    default:
      return unreachable(event);
  }
}

function afterOutcome(
  complaint: Complaint,
  event: Extract<ComplaintEvent, { type: 'OutcomeSent' }>,
): Complaint {
  const { outcome, stage } = event;
  if (stage !== complaint.stage) return complaint;
  switch (event.consequence) {
    case 'open':
    case 'next-stage':
      return { ...complaint, status: 'decided', outcome };
    case 'ends':
      return { ...complaint, status: 'finished', outcome };
    case 'reconvene':
      return { ...complaint, status: 'reconvening', outcome };
    case 'panel-again':
      return beginAgain(complaint, stage);
    default:
      return unreachable(event.consequence);
  }
}

/** A new round of a stage: its steps are to be taken once more. */
function beginAgain(complaint: Complaint, stage: string): Complaint {
  const taken = complaint.taken.filter((step) => step.stage !== stage);
  return { ...complaint, status: 'open', taken } as Complaint;
}

function take(complaint: Complaint, event: StageEvent): Complaint {
  const step: TakenStep = { event: stepNamed(event.type), stage: event.stage, at: moment(event.at) };
  return { ...withOccurrence(complaint, event), taken: [...complaint.taken, step] };
}

function withOccurrence(complaint: Complaint, event: StageEvent): Complaint {
  return { ...complaint, occurrences: [...complaint.occurrences, ...occurrence(event)] };
}

function occurrence(event: StageEvent): Occurrence[] {
  const type = eventTypeOf(event);
  const outcome = event.type === 'OutcomeSent' ? event.outcome : [];
  return type ? [{ type, stage: event.stage, at: moment(event.at), outcome }] : [];
}

function outcomeSoFar(complaint: Complaint): readonly string[] {
  return 'outcome' in complaint ? complaint.outcome : [];
}
