import type { LinkKind } from '../../domain/contact/message-kinds.ts';
import type { Now } from '../../ports/now.ts';
import type { MessageFor, OutboxStore } from '../../ports/outbox-store.ts';

/** Asking again within this time sends nothing more, in milliseconds: nobody can fill somebody's mailbox. */
const pause = 15 * 60_000;

/** Writes a message with a link to each. `to`: a hash of the address, where another one may be given soon after. */
export async function writeOnce(
  kind: LinkKind,
  whom: readonly MessageFor[],
  { outbox, now }: { readonly outbox: OutboxStore; readonly now: Now },
  to = '',
): Promise<void> {
  const time = [...(to && [to]), Math.floor(now() / pause)].join(' ');
  const keyOf = (one: MessageFor) => ('draftId' in one ? one.draftId : one.complaintId);
  await outbox.add(
    whom.map((one) => ({ key: `${keyOf(one)} ${kind} ${time}`, for: one, kind, createdAt: now() })),
  );
}
