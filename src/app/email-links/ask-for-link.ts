import { normaliseCode } from '../../domain/complaint/codes.ts';
import { confirmedEmailOf } from '../../domain/complaint/message-wishes.ts';
import type { LinkKind } from '../../domain/contact/message-kinds.ts';
import type { OutboxStore } from '../../ports/outbox-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { guessWindow, triesPerAddress } from '../sign-in-to-complaint.ts';

type Services = Pick<ComplaintServices, 'complaints' | 'attempts' | 'secrets' | 'now'> & {
  readonly outbox: OutboxStore;
};

/** Asking again within this time sends nothing more, in milliseconds: nobody can fill somebody's mailbox. */
const pause = 15 * 60_000;

/** A family that is signed in asks for an e-mail that shows that its address is right. */
export function askToConfirm(complaintId: string, services: Services): Promise<void> {
  return writeOnce('confirm-email', complaintId, services);
}

/**
 * Somebody asks for a link instead of the code. The answer is the same for every reference, known or not, with an
 * e-mail or without; only too many tries from one sender are told.
 */
export async function askForAccess(
  typed: { reference: string; address: string },
  services: Services,
): Promise<{ ok: true } | { ok: false; reason: 'too-many-tries' }> {
  const { attempts, secrets, complaints, now } = services;
  const tries = await attempts.record(secrets.hash('try-address', typed.address), now(), now() - guessWindow);
  if (tries > triesPerAddress) return { ok: false, reason: 'too-many-tries' };
  const row = await complaints.findByReference(normaliseCode(typed.reference) ?? 'unreadable');
  const email = row && confirmedEmailOf(await complaints.entries(row.id));
  if (row && email) await writeOnce('access-link', row.id, services);
  return { ok: true };
}

async function writeOnce(kind: LinkKind, complaintId: string, { outbox, now }: Services): Promise<void> {
  const key = `${complaintId} ${kind} ${Math.floor(now() / pause)}`;
  await outbox.add([{ key, for: { complaintId }, kind, createdAt: now() }]);
}
