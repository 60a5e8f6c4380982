import { isGathered } from '../../domain/contact/message-kinds.ts';
import type { ClaimedMessage, Message, NewMessage, OutboxStore } from '../../ports/outbox-store.ts';

/** Messages by key, in the order in which they were added. */
export type Outbox = Map<string, Message & { readonly claimedUntil: number }>;

/** Adds messages, as the port says. */
export function addTo(outbox: Outbox, messages: readonly NewMessage[]): void {
  for (const message of messages) {
    const { key, createdAt, dueAt = createdAt } = message;
    const state = { status: 'waiting', dueAt, tries: 0, claimedUntil: 0 } as const;
    if (!outbox.has(key) && !isTakenIn(outbox, message)) outbox.set(key, { ...message, ...state });
  }
}

function isTakenIn(outbox: Outbox, { kind, for: whom, createdAt }: NewMessage): boolean {
  const isSame = (other: Outbox extends Map<string, infer One> ? One : never) =>
    other.kind === kind &&
    JSON.stringify(other.for) === JSON.stringify(whom) &&
    other.status === 'waiting' &&
    other.claimedUntil <= createdAt;
  return isGathered(kind) && [...outbox.values()].some(isSame);
}

/** Removes the messages about a draft that was sent or erased. */
export function removeOfDraft(outbox: Outbox, draftId: string): void {
  for (const { key, for: whom } of [...outbox.values()])
    if ('draftId' in whom && whom.draftId === draftId) outbox.delete(key);
}

/** Messages in memory, for tests. Give it the map of the complaint store, which writes to it. */
export function makeOutboxStore(outbox: Outbox = new Map()): OutboxStore {
  return {
    add: async (messages) => addTo(outbox, messages),
    claim: async (now, until, most) => claim(outbox, now, until, most),
    async settle({ key, claimedUntil, ...message }, state) {
      const kept = outbox.get(key);
      if (kept?.status !== 'waiting' || kept.claimedUntil !== claimedUntil) return;
      outbox.set(key, { ...factsOf({ key, ...message }), ...state, claimedUntil: 0 });
    },
    async ofComplaint(complaintId) {
      const theirs = [...outbox.values()].filter(
        ({ for: whom }) => 'complaintId' in whom && whom.complaintId === complaintId,
      );
      return theirs.map(({ claimedUntil: _held, ...message }) => message).sort(newestFirst);
    },
  };
}

function claim(outbox: Outbox, now: number, until: number, most: number): ClaimedMessage[] {
  const due = [...outbox.values()].flatMap((message) => {
    const isDue = message.status === 'waiting' && message.dueAt <= now && message.claimedUntil <= now;
    return isDue ? [message] : [];
  });
  const taken = due.sort((left, right) => left.dueAt - right.dueAt || byKey(left, right)).slice(0, most);
  for (const message of taken) outbox.set(message.key, { ...message, claimedUntil: until });
  return taken.map((message) => ({ ...factsOf(message), tries: message.tries, claimedUntil: until }));
}

function factsOf({ key, for: whom, kind, createdAt }: NewMessage): NewMessage {
  return { key, for: whom, kind, createdAt };
}

function newestFirst(left: NewMessage, right: NewMessage): number {
  return right.createdAt - left.createdAt || byKey(right, left);
}

function byKey(left: NewMessage, right: NewMessage): number {
  return left.key < right.key ? -1 : 1;
}
