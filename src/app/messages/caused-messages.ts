import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { waitOf, type MessageKind } from '../../domain/contact/message-kinds.ts';
import type { NewMessage } from '../../ports/outbox-store.ts';

type Cause<Event> = MessageKind | null | ((event: Event) => MessageKind | null);

/** Which event tells the family what. Null for what the family does itself, and sees at once. */
const causes: { [Type in ComplaintEvent['type']]: Cause<Extract<ComplaintEvent, { type: Type }>> } = {
  ComplaintLodged: 'received',
  StageRequested: 'received',
  ComplaintAcknowledged: 'news',
  ManagersInformed: 'news',
  MeetingOffered: 'appointment',
  MeetingHeld: 'news',
  ConferenceReconvened: 'closed',
  RestorativeConferenceOffered: 'news',
  OutcomeSent: 'outcome',
  OutcomeReceived: null,
  AcceptanceDecided: ({ isAccepted }) => (isAccepted ? 'news' : 'closed'),
  EntryCorrected: 'news',
  InformationAdded: null,
  AppointmentOffered: 'appointment',
  AppointmentAnswered: null,
  AppointmentReplaced: 'news',
  AppointmentNotAgreed: 'news',
  RestorativeConferenceAnswered: null,
  DelayTold: 'news',
  QuestionAsked: null,
  QuestionAnswered: 'news',
  LetterPosted: null,
  AdvocateRequested: null,
  RecommendationMade: 'news',
  RemedyPromised: 'news',
  RecommendationSettled: 'news',
  ErasureRequested: null,
  ErasureAnswered: 'news',
  AdvocateArranged: 'news',
  FurtherChallengeAsked: 'received',
  FurtherChallengeDecided: ({ isTaken }) => (isTaken ? 'news' : 'closed'),
  ManagerAsked: null,
  ManagerDecided: ({ goesOn }) => (goesOn ? 'news' : 'closed'),
  // Naming a panel takes many entries, and moves nothing: the page shows them.
  PanelMemberNamed: null,
  PanelMemberReplaced: null,
  PanelMemberRemoved: null,
  PanelPaperAdded: null,
  PanelPaperRemoved: null,
  ComplaintWithdrawn: 'closed',
  AccessCodeReplaced: 'news',
  // Whoever holds the telephone may have done it, and not the family.
  OwnCodeReplaced: 'news',
  ContactWishesChanged: null,
  EmailConfirmed: null,
  // Who does the work is for the authority to settle: it stands in the history, and is no news.
  ComplaintAssigned: null,
  MeetingDateChanged: 'news',
  // Somebody may have taken an invitation up, or hold the telephone of the family.
  AdvocateAgreed: 'news',
  AdvocateEnded: ({ why }) => (why === 'given-back' ? 'news' : null),
  AdvocateLeft: 'news',
  AdvocateLodged: 'agree-code',
  // A day that stays as it was told is no news.
  LimitMoved: ({ from, stands }) => (from === stands ? null : 'news'),
};

/** The messages that events cause which are stored after the entry at `position`; at most one for each. */
export function causedMessages(
  complaintId: string,
  position: number,
  events: readonly ComplaintEvent[],
  createdAt: number,
): NewMessage[] {
  return events.flatMap((event, index) => {
    const kind = kindOf(event);
    const key = `${complaintId} ${position + index + 1} ${kind}`;
    if (!kind) return [];
    const wait = waitOf(kind);
    return [{ key, for: { complaintId }, kind, createdAt, ...(wait > 0 && { dueAt: createdAt + wait }) }];
  });
}

function kindOf<Event extends ComplaintEvent>(event: Event): MessageKind | null {
  const cause = causes[event.type] as Cause<Event>;
  return typeof cause === 'function' ? cause(event) : cause;
}
