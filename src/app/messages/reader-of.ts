import { confirmedEmailOf, messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import type { MessageWishes } from '../../domain/contact/safe-contact.ts';
import { contactWishesSchema, noContact } from '../../domain/contact/wishes.ts';
import type { Audience } from '../../journeys/words.ts';
import type { ComplaintStore } from '../../ports/complaint-store.ts';
import { isLinkKind, type MessageKind } from '../../domain/contact/message-kinds.ts';
import type { NewMessage } from '../../ports/outbox-store.ts';
import { openDraft, type JourneyServices } from '../open-draft.ts';

/** Who reads a message, and how they want to be reached: as it is now, not as it was when the message was written. */
export interface Reader {
  readonly audience: Audience;
  readonly wishes: MessageWishes;
  /** The e-mail address that they have shown to be theirs; null for none. */
  readonly confirmedEmail: string | null;
}

export type ReaderServices = JourneyServices & { readonly complaints: ComplaintStore };

type ForReader = Pick<NewMessage, 'for' | 'kind'>;

/** The reader of a message; null when the draft has been sent or erased, or has no address for such a message. */
export async function readerOf(message: ForReader, services: ReaderServices): Promise<Reader | null> {
  const { for: whom, kind } = message;
  if ('draftId' in whom) return readerOfDraft(whom.draftId, kind, services);
  const entries = await services.complaints.entries(whom.complaintId);
  const lodged = entries[0]?.event;
  const isYoung = lodged?.type === 'ComplaintLodged' && lodged.isYoung;
  return {
    audience: isYoung ? 'young' : 'adult',
    wishes: messageWishesOf(entries),
    confirmedEmail: confirmedEmailOf(entries),
  };
}

/**
 * The address for links is used once it is confirmed, and before that for the link that confirms it. Without one, a
 * reminder goes where the answers say that it is safe.
 */
async function readerOfDraft(
  id: string,
  kind: MessageKind,
  services: ReaderServices,
): Promise<Reader | null> {
  const opened = await openDraft(id, services);
  if (!opened || opened.draft.complaintId !== null) return null;
  const said = contactWishesSchema.safeParse(opened.state.answers['contact']);
  const ways = said.success ? said.data : noContact;
  const { email } = opened.draft;
  const { audience } = opened.state;
  if (email && (email.isConfirmed || kind === 'confirm-email')) {
    const { address, isConfirmed } = email;
    const when = ways.email?.address === address ? ways.email.when : null;
    const wishes = { ways: { ...noContact, email: { address, others: '', when } }, stopped: [] };
    return { audience, wishes, confirmedEmail: isConfirmed ? address : null };
  }
  return isLinkKind(kind) ? null : { audience, wishes: { ways, stopped: [] }, confirmedEmail: null };
}
