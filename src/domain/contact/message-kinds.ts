/** What a message to the family is about. What it says is in `content/messages/outbox.yaml`, under the same name. */
export const messageKinds = [
  'received',
  'appointment',
  'news',
  'late',
  'limit-in-7-days',
  'limit-in-1-day',
  'outcome',
  'closed',
  'draft-ends-in-7-days',
  'draft-ends-in-1-day',
  'draft-limit-in-2-days',
  'confirm-email',
  'access-link',
  'agree-code',
  'first-link',
] as const;

/**
 * Those of which one is enough for several things that happened soon after each other: they only say that there is
 * something to read. None that carries a time limit may wait for others.
 */
const gatheredKinds: readonly MessageKind[] = ['news'];
/** How long such a message waits for others, in milliseconds. */
const gatheredFor = 2 * 60_000;

export function isGathered(kind: MessageKind): boolean {
  return gatheredKinds.includes(kind);
}

/** How long a message waits before it may go out, in milliseconds. */
export function waitOf(kind: MessageKind): number {
  return isGathered(kind) ? gatheredFor : 0;
}

/**
 * Those that carry a link that works once. They go by e-mail alone: to who asked for them, and the first to a family for whom
 * somebody else wrote.
 */
export const linkKinds = ['confirm-email', 'access-link', 'first-link'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Those about a complaint that was sent. Its family may stop each; the code comes once. */
export const kindsOfComplaints = messageKinds.filter(
  (kind) => !kind.startsWith('draft-') && !isLinkKind(kind) && kind !== 'agree-code',
);

export function isLinkKind(kind: MessageKind): kind is LinkKind {
  return (linkKinds as readonly MessageKind[]).includes(kind);
}

export type MessageKind = (typeof messageKinds)[number];
