import { messageKinds } from '../contact/message-kinds.ts';
import type { MessageWishes } from '../contact/safe-contact.ts';
import { contactWishesSchema, noContact } from '../contact/wishes.ts';
import type { Entry } from './events.ts';

/**
 * What a family wants of messages, as it said last: on the tracker, or when it complained. Where nothing was said that
 * can be read, nobody contacts them.
 */
export function messageWishesOf(entries: readonly Entry[]): MessageWishes {
  const changed = entries.findLast(({ event }) => event.type === 'ContactWishesChanged')?.event;
  if (changed?.type === 'ContactWishesChanged')
    return { ways: changed.ways, stopped: messageKinds.filter((kind) => changed.stopped.includes(kind)) };
  const lodged = entries[0]?.event;
  const said = lodged?.type === 'ComplaintLodged' ? lodged.telling['contact'] : undefined;
  const ways = contactWishesSchema.safeParse(said);
  return { ways: ways.success ? ways.data : noContact, stopped: [] };
}

/** The address that messages go to, when a link that was sent there has been opened; null for one that nobody checked. */
export function confirmedEmailOf(entries: readonly Entry[]): string | null {
  const address = messageWishesOf(entries).ways.email?.address ?? null;
  const isConfirmed = entries.some(
    ({ event }) => event.type === 'EmailConfirmed' && event.address === address,
  );
  return isConfirmed ? address : null;
}
