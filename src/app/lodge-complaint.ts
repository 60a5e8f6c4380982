import { lodge } from '../domain/complaint/lodge.ts';
import type { Refusal } from '../domain/complaint/decision.ts';
import { momentText, type Moment } from '../domain/calendar/moment.ts';
import type { CameBy, ComplaintEvent } from '../domain/complaint/events.ts';
import { factsFrom } from '../journeys/complain/facts.ts';
import { situationFrom } from '../journeys/complain/verdict.ts';
import { answersThatCount, declarationPage, missingBefore } from '../journeys/complain/route.ts';
import { mayGoOn, type State } from '../journeys/complain/state.ts';
import { momentNow } from '../ports/now.ts';
import { asksForAdvocate } from './ask-for-advocate.ts';
import type { ComplaintServices } from './complaint-services.ts';
import { emailSoFar } from './email-links/draft-email.ts';
import { causedMessages } from './messages/caused-messages.ts';
import type { OpenDraft } from './open-draft.ts';
import { queueEntryOf } from './queue/queue-entry.ts';
import { computedFrom } from './read-complaint.ts';

/** A complaint that came on paper, by telephone or in person, and was keyed in. */
export interface Received {
  /** When it came. */
  readonly at: Moment;
  readonly cameBy: CameBy;
  /** The id of the member of staff. */
  readonly by: string;
}

export type Lodged =
  | { ok: true; id: string; reference: string; accessCode: string }
  | { ok: false; reason: Refusal | 'not-complete' };

/**
 * Sends a draft. The reference is answered only after everything is durably stored. However often a draft is
 * sent, it makes one complaint, and every answer carries the same reference and code. One that was `received`
 * otherwise counts from that day.
 */
export async function lodgeComplaint(
  { draft, state }: OpenDraft,
  services: ComplaintServices,
  received?: Received,
): Promise<Lodged> {
  const accessCode = services.secrets.accessCodeFor(draft.id);
  if (draft.complaintId) {
    const row = await services.complaints.find(draft.complaintId);
    if (row) return { ok: true, id: row.id, reference: row.reference, accessCode };
  }
  const decision = decide(state, services, received);
  const isForAdvocate = state.audience === 'young' && asksForAdvocate(draft);
  if (!decision.ok) return decision;
  const said = [...askedFor(isForAdvocate, services), ...confirmedFor(draft, services)];
  const events = [...decision.events, ...said];
  const [id, recordedAt] = [services.secrets.newId(), services.now()];
  const recordedBy = received?.by ?? 'family';
  const entries = events.map((event, index) => ({ position: index + 1, event, recordedAt, recordedBy }));
  const { row } = await services.complaints.lodge({
    id,
    reference: services.secrets.newReference(),
    codeHash: services.secrets.hash('access-code', accessCode),
    draftId: draft.id,
    events,
    recordedAt,
    recordedBy,
    queue: queueEntryOf(computedFrom(id, entries, services), services),
    messages: causedMessages(id, 0, events, recordedAt),
  });
  return { ok: true, id: row.id, reference: row.reference, accessCode };
}

/** An advocate who was asked for while writing. */
function askedFor(advocate: boolean, services: ComplaintServices): ComplaintEvent[] {
  return advocate ? [{ type: 'AdvocateRequested', at: momentText(momentNow(services.now)) }] : [];
}

/** An address that was confirmed for links while writing, where it is the one to contact them by. */
function confirmedFor({ email, answers }: OpenDraft['draft'], services: ComplaintServices): ComplaintEvent[] {
  if (!email?.isConfirmed || emailSoFar({ answers }) !== email.address) return [];
  return [{ type: 'EmailConfirmed', at: momentText(momentNow(services.now)), address: email.address }];
}

function decide(state: State, services: ComplaintServices, received: Received | undefined) {
  const situation = state.procedure && situationFrom(factsFrom(state.answers), state.procedure);
  const isOpen = mayGoOn(state) && missingBefore(declarationPage, state) !== null;
  if (!state.procedure || !state.area || !situation || isOpen)
    return { ok: false, reason: 'not-complete' } as const;
  const now = momentNow(services.now);
  return lodge(
    {
      area: state.area,
      isYoung: state.audience === 'young',
      at: received?.at ?? now,
      situation,
      telling: answersThatCount(state),
      ...(received && { cameBy: received.cameBy }),
    },
    { procedure: state.procedure, calendar: services.calendar, now },
  );
}
