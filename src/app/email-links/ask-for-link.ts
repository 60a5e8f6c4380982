import { normaliseCode } from '../../domain/complaint/codes.ts';
import { confirmedEmailOf } from '../../domain/complaint/message-wishes.ts';
import { isEmail } from '../../journeys/complain/contact-form.ts';
import type { MessageFor, OutboxStore } from '../../ports/outbox-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { isOver } from '../keep-drafts.ts';
import { comesTooOften } from '../tries.ts';
import { emailHashOf } from './draft-link.ts';
import { writeOnce } from './write-once.ts';

type Services = Pick<ComplaintServices, 'complaints' | 'drafts' | 'attempts' | 'secrets' | 'now'> & {
  readonly outbox: OutboxStore;
};

/** `too-many-tries`: from one sender. Every other answer is the same, whoever is known. */
export type Asked = { ok: true } | { ok: false; reason: 'too-many-tries' };
export type AskedByEmail = Asked | { ok: false; reason: 'email-missing' | 'email-wrong' };

/** A family that is signed in asks for an e-mail that shows that its address is right. */
export function askToConfirm(complaintId: string, services: Services): Promise<void> {
  return writeOnce('confirm-email', [{ complaintId }], services);
}

/**
 * Somebody asks for a link instead of the code. The answer is the same for every reference, known or not, with an
 * e-mail or without; only too many tries from one sender are told. For one to whom no link can go the same is done, so
 * that neither the answer nor its time tells it: a message is written, and finds nobody when it is to go out.
 */
export async function askForAccess(
  typed: { reference: string; address: string },
  services: Services,
): Promise<Asked> {
  const { complaints, secrets } = services;
  if (await comesTooOften(typed.address, services)) return { ok: false, reason: 'too-many-tries' };
  const reference = normaliseCode(typed.reference) ?? 'unreadable';
  const row = await complaints.findByReference(reference);
  const email = confirmedEmailOf(await complaints.entries(row?.id ?? 'nobody'));
  const nobody = { draftId: secrets.hash('unknown-reference', reference) };
  await writeOnce('access-link', [row && email ? { complaintId: row.id } : nobody], services);
  return { ok: true };
}

/**
 * Somebody asks for a link to what they saved, by the e-mail address that they confirmed. `address`: whence they ask.
 * For one that nobody has the same is done as for one that is known, so that neither the answer nor its time tells it:
 * a message is written, and finds nobody when it is to go out.
 */
export async function askForDraft(
  typed: { email: string; address: string },
  services: Services,
): Promise<AskedByEmail> {
  const { drafts, secrets, now } = services;
  if (!isEmail(typed.email.trim()))
    return { ok: false, reason: typed.email.trim() ? 'email-wrong' : 'email-missing' };
  if (await comesTooOften(typed.address, services)) return { ok: false, reason: 'too-many-tries' };
  const emailHash = emailHashOf(typed.email, secrets);
  const found = (await drafts.findByEmailHash(emailHash)).filter((draft) => !isOver(draft, now));
  const whom: MessageFor[] = found.map(({ id }) => ({ draftId: id }));
  await writeOnce('access-link', whom.length > 0 ? whom : [{ draftId: emailHash }], services);
  return { ok: true };
}
