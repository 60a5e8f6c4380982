import { confirmedEmailOf, messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import type { MessageWishes } from '../../domain/contact/safe-contact.ts';
import { contactWishesSchema, noContact } from '../../domain/contact/wishes.ts';
import type { Audience } from '../../journeys/words.ts';
import type { ComplaintStore } from '../../ports/complaint-store.ts';
import type { MessageFor } from '../../ports/outbox-store.ts';
import { openDraft, type JourneyServices } from '../open-draft.ts';

/** Who reads a message, and how they want to be reached: as it is now, not as it was when the message was written. */
export interface Reader {
  readonly audience: Audience;
  readonly wishes: MessageWishes;
  /** The e-mail address that they have shown to be theirs; null for none. */
  readonly confirmedEmail: string | null;
}

export type ReaderServices = JourneyServices & { readonly complaints: ComplaintStore };

/** The reader of a message; null when the draft has been sent or erased. */
export async function readerOf(whom: MessageFor, services: ReaderServices): Promise<Reader | null> {
  if ('draftId' in whom) return readerOfDraft(whom.draftId, services);
  const entries = await services.complaints.entries(whom.complaintId);
  const lodged = entries[0]?.event;
  const isYoung = lodged?.type === 'ComplaintLodged' && lodged.isYoung;
  return {
    audience: isYoung ? 'young' : 'adult',
    wishes: messageWishesOf(entries),
    confirmedEmail: confirmedEmailOf(entries),
  };
}

async function readerOfDraft(id: string, services: ReaderServices): Promise<Reader | null> {
  const opened = await openDraft(id, services);
  if (!opened || opened.draft.complaintId !== null) return null;
  const ways = contactWishesSchema.safeParse(opened.state.answers['contact']);
  const wishes = { ways: ways.success ? ways.data : noContact, stopped: [] };
  return { audience: opened.state.audience, wishes, confirmedEmail: null };
}
