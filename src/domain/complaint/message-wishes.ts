import type { MessageWishes } from '../contact/safe-contact.ts';
import { contactWishesSchema, noContact } from '../contact/wishes.ts';
import type { Entry } from './events.ts';

/**
 * What a family wants of messages, as it said when it complained. Where nothing was said that can be read, nobody
 * contacts them.
 */
export function messageWishesOf(entries: readonly Entry[]): MessageWishes {
  const lodged = entries[0]?.event;
  const said = lodged?.type === 'ComplaintLodged' ? lodged.telling['contact'] : undefined;
  const ways = contactWishesSchema.safeParse(said);
  return { ways: ways.success ? ways.data : noContact, stopped: [] };
}
