import { z } from 'zod';
import { moment, momentText } from '../../domain/calendar/moment.ts';
import { momentInWords } from '../../domain/calendar/words.ts';
import { messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import type { Draft, DraftStore } from '../../ports/draft-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { markedDrafts } from '../marked-drafts.ts';
import { lodgeComplaint, type Lodged, type Received } from '../lodge-complaint.ts';
import { openSent } from '../open-sent.ts';
import { stateOfDraft, type JourneyServices, type OpenDraft } from '../open-draft.ts';
import { aboutComplaint, aboutPartnership, may, type Actor, type StaffActor } from '../policy.ts';
import { subjectOf } from './open-case.ts';

/** How a complaint can come, other than online. */
export const waysToCome = ['letter', 'telephone', 'in-person'] as const;

/** Among the answers of a draft, but no question's: that staff key it in, who, and when it came. */
const keyedIn = markedDrafts(
  'keyed-in',
  z.strictObject({ by: z.string(), at: z.string(), cameBy: z.enum(waysToCome) }),
);

/** A complaint that staff are keying in. */
export interface KeyedIn extends OpenDraft {
  readonly received: Received;
  /** The services of the journey, with answers judged as of the day on which it came. */
  readonly services: ComplaintServices & JourneyServices;
}

/** Begins with when and how it came. */
export async function startKeyingIn(
  actor: StaffActor,
  received: Omit<Received, 'by'>,
  services: ComplaintServices,
): Promise<{ ok: true; draft: Draft } | { ok: false; reason: 'not-found' }> {
  if (!mayKeyIn(actor)) return { ok: false, reason: 'not-found' };
  const { cameBy } = received;
  const draft = await keyedIn.start({ by: actor.id, cameBy, at: momentText(received.at) }, services);
  return { ok: true, draft };
}

/** True for somebody who may key in complaints of some partnership. */
export function mayKeyIn(actor: Actor): boolean {
  return may(actor, 'key-in', aboutComplaint(null));
}

/**
 * The draft that a member of staff keys in; null for every other draft, such as one that a family writes, and for
 * somebody who may not key in any more. Only the areas of their own partnerships can be chosen in it.
 */
export async function openKeyedIn(
  draftId: string,
  actor: StaffActor,
  services: ComplaintServices,
): Promise<KeyedIn | null> {
  if (!mayKeyIn(actor)) return null;
  const found = await keyedIn.open(draftId, actor.id, services);
  if (!found) return null;
  const { draft, mark } = found;
  const received = { ...mark, at: moment(mark.at) };
  const procedures = services.procedures.filter(({ id }) => may(actor, 'key-in', aboutPartnership(id)));
  const judging = { ...services, procedures, judgedOn: received.at.day };
  return { draft, state: stateOfDraft(draft, judging), received, services: judging };
}

/** "Friday 3 April 2026, by letter". */
export function receivedInWords({ at, cameBy }: Received): string {
  const ways = { letter: 'by letter', telephone: 'by telephone', 'in-person': 'in person' } as const;
  return `${momentInWords(at)}, ${ways[cameBy]}`;
}

/** Records the complaint as received when it came. Refused where the rules refuse it as of that day. */
export async function lodgeKeyedIn({ draft, state, received, services }: KeyedIn): Promise<Lodged> {
  return lodgeComplaint({ draft, state }, services, { received });
}

/** What the letter to the family carries: shown until it is put in, then never again. */
export interface Letter {
  readonly complaintId: string;
  readonly reference: string;
  readonly accessCode: string;
  /** False when the family named no address to which post is safe. */
  readonly mayPost: boolean;
}

/** The letter for a complaint that this member of staff keyed in; null for every other, and once its code was replaced. */
export async function letterOf(
  draftId: string,
  actor: StaffActor,
  services: ComplaintServices,
): Promise<Letter | null> {
  const draft = await services.drafts.read(draftId);
  const sent = draft && (await openSent({ draft }, services));
  const first = sent?.read.entries[0];
  if (!sent || first?.recordedBy !== actor.id || !may(actor, 'key-in', subjectOf(sent.read))) return null;
  const { id, reference } = sent.read.row;
  const mayPost = messageWishesOf(sent.read.entries).ways.post !== null;
  return { complaintId: id, reference, accessCode: sent.accessCode, mayPost };
}

/** The code is in the letter: the draft goes, and with it the only way to show the code. */
export async function forgetKeyedIn(draftId: string, { drafts }: { drafts: DraftStore }): Promise<void> {
  await drafts.remove(draftId);
}
