import { messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import type { Entry } from '../../domain/complaint/events.ts';
import type { NewMessage } from '../../ports/outbox-store.ts';
import { causedMessages } from './caused-messages.ts';

/**
 * What tells a family that an advocate sent its complaint. Where it has an e-mail address that is safe, a link lets it in,
 * instead of the news that its complaint was received: it has no code yet, and no advocate may know one. Else it is told
 * as for one that it sent itself, and staff give it its code.
 */
export function firstMessages(
  complaintId: string,
  entries: readonly Entry[],
  createdAt: number,
): NewMessage[] {
  const events = entries.map(({ event }) => event);
  const caused = causedMessages(complaintId, 0, events, createdAt);
  if (messageWishesOf(entries).ways.email === null) return caused;
  const link = {
    key: `${complaintId} first-link`,
    for: { complaintId },
    kind: 'first-link',
    createdAt,
  } as const;
  return [link, ...caused.filter(({ kind }) => kind !== 'received')];
}
