import { Temporal } from 'temporal-polyfill';
import { zone } from '../calendar/moment.ts';
import type { MessageKind } from './message-kinds.ts';
import { nextSafeTime } from './safe-times.ts';
import { wantsNoContact, type ContactWishes, type SafeTimes } from './wishes.ts';

/** Ways by which the service itself sends, the one that is tried first in front. Staff alone use the telephone. */
export const channels = ['email', 'text', 'post'] as const;
export type Channel = (typeof channels)[number];

/** What the family wants of messages: by which ways, and which kinds it has stopped. */
export interface MessageWishes {
  readonly ways: ContactWishes;
  readonly stopped: readonly MessageKind[];
}

/** Why a message is shown on the tracker and goes nowhere. */
export type TrackerOnly = 'do-not-contact' | 'kind-stopped' | 'no-channel';

export type SafeContact =
  /** `from`: not before this time, in milliseconds since 1970; it may be now. */
  | { readonly way: 'send'; readonly channel: Channel; readonly to: string; readonly from: number }
  | { readonly way: 'tracker-only'; readonly reason: TrackerOnly };

/**
 * The one place that decides how a message reaches a family: by the way that is safe soonest, among those that the
 * service has (`ready`), or by the tracker alone. `now` is in milliseconds since 1970.
 */
export function safeContact(
  { ways, stopped }: MessageWishes,
  kind: MessageKind,
  ready: readonly Channel[],
  now: number,
): SafeContact {
  if (wantsNoContact(ways)) return { way: 'tracker-only', reason: 'do-not-contact' };
  if (stopped.includes(kind)) return { way: 'tracker-only', reason: 'kind-stopped' };
  const london = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const open = channels.flatMap((channel) => {
    const found = ready.includes(channel) ? reach(ways, channel) : null;
    if (!found) return [];
    return [{ channel, to: found.to, from: nextSafeTime(found.when, london).epochMilliseconds }];
  });
  const [soonest] = open.toSorted((left, right) => left.from - right.from);
  return soonest ? { way: 'send', ...soonest } : { way: 'tracker-only', reason: 'no-channel' };
}

function reach(ways: ContactWishes, channel: Channel): { to: string; when: SafeTimes | null } | null {
  switch (channel) {
    case 'email':
      return ways.email && { to: ways.email.address, when: ways.email.when };
    case 'text':
      return ways.text && { to: ways.text.number, when: ways.text.when };
    case 'post':
      return ways.post && { to: ways.post.address, when: null };
  }
}
