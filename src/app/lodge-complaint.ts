import { lodge } from '../domain/complaint/lodge.ts';
import { byAdvocate } from '../domain/complaint/recorded-by.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Refusal } from '../domain/complaint/decision.ts';
import { momentText, type Moment } from '../domain/calendar/moment.ts';
import type { CameBy, ComplaintEvent } from '../domain/complaint/events.ts';
import { factsFrom } from '../journeys/complain/facts.ts';
import { situationFrom } from '../journeys/complain/verdict.ts';
import { answersThatCount, declarationPage, missingBefore } from '../journeys/complain/route.ts';
import { mayGoOn, type State } from '../journeys/complain/state.ts';
import { minuteNow, momentNow } from '../ports/now.ts';
import { asksForAdvocate } from './ask-for-advocate.ts';
import type { ComplaintServices } from './complaint-services.ts';
import { emailSoFar } from './email-links/draft-email.ts';
import { causedMessages } from './messages/caused-messages.ts';
import { firstMessages } from './messages/first-messages.ts';
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

/** An advocate who sends it for a family, and what they say of its agreement. */
export interface SentFor {
  /** It waits for the family: until it confirms, nothing but the lodging is possible. */
  readonly consent: Omit<Consent, 'complaintId'>;
  readonly name: string;
  readonly organisation: string | null;
  readonly how: string;
}

/** What is known of a complaint that its family did not send itself. */
export type SentOtherwise = { readonly received: Received } | { readonly sentFor: SentFor };

export type Lodged =
  | { ok: true; id: string; reference: string; accessCode: string }
  | { ok: false; reason: Refusal | 'not-complete' };

/**
 * Sends a draft. The reference is answered only after everything is durably stored. However often a draft is
 * sent, it makes one complaint, and every answer carries the same reference and code. One that was received
 * otherwise counts from that day; what an advocate says of the family's agreement is the first entry after it.
 */
export async function lodgeComplaint(
  { draft, state }: OpenDraft,
  services: ComplaintServices,
  otherwise?: SentOtherwise,
): Promise<Lodged> {
  const received = otherwise && 'received' in otherwise ? otherwise.received : undefined;
  const sentFor = otherwise && 'sentFor' in otherwise ? otherwise.sentFor : undefined;
  const accessCode = services.secrets.accessCodeFor(draft.id);
  if (draft.complaintId) {
    const row = await services.complaints.find(draft.complaintId);
    if (row) return { ok: true, id: row.id, reference: row.reference, accessCode };
  }
  const decision = decide(state, services, received);
  const isForAdvocate = state.audience === 'young' && asksForAdvocate(draft);
  if (!decision.ok) return decision;
  const said = [
    ...lodgedFor(sentFor, services),
    ...askedFor(isForAdvocate, services),
    ...confirmedFor(draft, services),
  ];
  const events = [...decision.events, ...said];
  const [id, recordedAt] = [services.secrets.newId(), services.now()];
  const recordedBy = sentFor ? byAdvocate(sentFor.consent.id) : (received?.by ?? 'family');
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
    messages: sentFor ? firstMessages(id, entries, recordedAt) : causedMessages(id, 0, events, recordedAt),
    ...(sentFor && { consent: { from: null, to: { ...sentFor.consent, complaintId: id } } }),
  });
  return { ok: true, id: row.id, reference: row.reference, accessCode };
}

/** What an advocate says who sends it for a family. */
function lodgedFor(sentFor: SentFor | undefined, services: ComplaintServices): ComplaintEvent[] {
  if (!sentFor) return [];
  const { consent, name, organisation, how } = sentFor;
  const at = momentText(momentNow(services.now));
  return [{ type: 'AdvocateLodged', at, consent: consent.id, name, organisation, how }];
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
      at: received?.at ?? minuteNow(services.now),
      situation,
      telling: answersThatCount(state),
      ...(received && { cameBy: received.cameBy }),
    },
    { procedure: state.procedure, calendar: services.calendar, now },
  );
}
