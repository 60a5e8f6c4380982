import type { Channel } from '../../domain/contact/safe-contact.ts';
import type { MessageState } from '../../ports/outbox-store.ts';

/** How often a message is tried: the last time about ten hours after the first. */
const mostTries = 7;
const minute = 60_000;

/** Tried again after a minute, then 4, 16, 64 and so on; given up, for staff to see, when that is of no use. */
export function afterFailure(
  { tries, reason, channel }: { tries: number; reason: 'refused' | 'unavailable'; channel: Channel },
  now: number,
): MessageState {
  if (reason === 'refused' || tries >= mostTries) return { status: 'failed', at: now, channel, reason };
  const pause = Math.min(4 ** (tries - 1), 4 * 60) * minute;
  return { status: 'waiting', dueAt: now + pause, tries };
}
