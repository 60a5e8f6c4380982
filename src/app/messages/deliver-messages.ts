import { isLinkKind } from '../../domain/contact/message-kinds.ts';
import { safeContact } from '../../domain/contact/safe-contact.ts';
import type { Sentences } from '../../journeys/say.ts';
import type { ConsentStore } from '../../ports/consent-store.ts';
import type { ClaimedMessage, MessageState, OutboxStore } from '../../ports/outbox-store.ts';
import type { Sender } from '../../ports/sender.ts';
import { makeAgreeCode } from '../consents/agree-code.ts';
import { afterFailure } from './after-failure.ts';
import { linkOf, type LinkingServices } from './message-link.ts';
import { readerOf, type Reader, type ReaderServices } from './reader-of.ts';
import { isStillTrue } from './write-reminders.ts';
import { writeMessage } from './write-message.ts';

export interface DeliveryServices extends ReaderServices, LinkingServices {
  readonly outbox: OutboxStore;
  readonly consents: ConsentStore;
  readonly sender: Sender;
  readonly messageSentences: Sentences;
}

/** Longer than any server may take to answer, in milliseconds: a claim runs out only when this process has died. */
const claimFor = 5 * 60_000;

/**
 * Sends every message that is due, each when and how the family wants it. A message is settled after it was handed
 * over: who dies in between sends it again, under the same key. Stops between two messages once `signal` says so.
 * Throws the first fault once all others are done.
 */
export async function deliverMessages(services: DeliveryServices, signal?: AbortSignal): Promise<void> {
  const faults: unknown[] = [];
  while (!signal?.aborted) {
    const now = services.now();
    const [message] = await services.outbox.claim(now, now + claimFor, 1);
    if (!message) break;
    await deliver(message, services).catch((fault: unknown) => void faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
}

async function deliver(message: ClaimedMessage, services: DeliveryServices): Promise<void> {
  await services.outbox.settle(message, await attempt(message, services));
}

async function attempt(message: ClaimedMessage, services: DeliveryServices): Promise<MessageState> {
  const { sender, now } = services;
  const { kind, tries } = message;
  const reader = await readerOf(message, services);
  if (!reader || !(await isWanted(message, reader, services)))
    return { status: 'shown', at: now(), reason: 'no-longer-needed' };
  const ready = sender.channels.filter((channel) => channel === 'email' || !isLinkKind(kind));
  const contact = safeContact(reader.wishes, kind, ready, now());
  if (contact.way === 'tracker-only') return { status: 'shown', at: now(), reason: contact.reason };
  const { channel, to, from } = contact;
  if (from > now()) return { status: 'waiting', dueAt: from, tries };
  const link = await linkOf(message, { to, isConfirmed: reader.confirmedEmail === to }, services);
  const code = kind === 'agree-code' ? await codeFor(message, services) : undefined;
  if (code === null) return { status: 'shown', at: now(), reason: 'no-longer-needed' };
  const parts = { kind, channel, audience: reader.audience, ...link, ...(code !== undefined && { code }) };
  const words = writeMessage(parts, services.messageSentences);
  const key = services.secrets.hash('message', message.key);
  const sent = await sender.send({ key, channel, to, ...words });
  if (sent.ok && sender.isPretence) return { status: 'shown', at: now(), reason: 'no-sender' };
  if (sent.ok) return { status: 'sent', at: now(), channel };
  return afterFailure({ tries: tries + 1, reason: sent.reason, channel }, now());
}

async function codeFor({ for: whom }: ClaimedMessage, services: DeliveryServices): Promise<string | null> {
  return 'complaintId' in whom ? makeAgreeCode(whom.complaintId, services) : null;
}

/** A link that opens a complaint goes to an address that was checked, and to no other. */
async function isWanted(
  message: ClaimedMessage,
  reader: Reader,
  services: DeliveryServices,
): Promise<boolean> {
  if (message.kind === 'access-link' && reader.confirmedEmail === null) return false;
  return isStillTrue(message, services);
}
