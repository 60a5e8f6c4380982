import { confirmedEmailOf, messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import { momentText } from '../../domain/calendar/moment.ts';
import type { LinkKind } from '../../domain/contact/message-kinds.ts';
import type { EmailLink, EmailLinkStore } from '../../ports/email-link-store.ts';
import { changeComplaint } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { seenBefore } from '../tracker/seen-before.ts';
import { useDraftLink } from './draft-link.ts';
import { isFor, type UsedLink } from './used-link.ts';

const hour = 3_600_000;
/** How long a link works, in milliseconds from when it is sent. */
const lasts: Record<LinkKind, number> = {
  'confirm-email': 24 * hour,
  'access-link': hour,
  // Nobody waits for it: it tells a family that there is a complaint.
  'first-link': 7 * 24 * hour,
};
/** One in a reminder: nobody waits for it, so it is read later than one that was asked for. */
export const lastsInReminder = 48 * hour;

type Needs = Pick<ComplaintServices, 'secrets' | 'now'> & { readonly links: EmailLinkStore };
export type LinkServices = ComplaintServices & { readonly links: EmailLinkStore };

/** A link about to be made. `lasts`: milliseconds, where it is not as long as others of its purpose. */
export interface NewLink extends Pick<EmailLink, 'for' | 'purpose'> {
  readonly address: string;
  readonly lasts?: number;
}

/** Makes a link at the moment it is sent, and answers its token: kept nowhere but in the e-mail. */
export async function makeLink(
  { address, lasts: given, ...link }: NewLink,
  { secrets, now, links }: Needs,
): Promise<string> {
  const token = secrets.newId();
  const hashes = {
    tokenHash: secrets.hash('email-link', token),
    addressHash: secrets.hash('email', address),
  };
  await links.keep({ ...link, ...hashes, expiresAt: now() + (given ?? lasts[link.purpose]) });
  return token;
}

/** What a link is for, and about what. */
export type LinkSeen = Pick<EmailLink, 'for' | 'purpose'>;

/** What a link is for, without using it up: programs that look through e-mail open every link. */
export async function lookAtLink(token: string, { secrets, now, links }: Needs): Promise<LinkSeen | null> {
  return links.find(secrets.hash('email-link', token), now());
}

/** Uses a link up. One to an address that was changed since does nothing. */
export async function useLink(token: string, services: LinkServices): Promise<UsedLink> {
  const { secrets, now, links } = services;
  const link = await links.take(secrets.hash('email-link', token), now());
  if (!link) return { ok: false };
  return 'draftId' in link.for
    ? useDraftLink(link, link.for.draftId, services)
    : useComplaintLink(link, link.for.complaintId, services);
}

async function useComplaintLink(link: EmailLink, id: string, services: LinkServices): Promise<UsedLink> {
  const row = await services.complaints.find(id);
  if (!row) return { ok: false };
  const entries = await services.complaints.entries(id);
  const address = messageWishesOf(entries).ways.email?.address;
  if (address === undefined || !isFor(link, address, services)) return { ok: false };
  if (link.purpose === 'confirm-email') return confirm(id, address, services);
  // Whoever opens the first link shows by it that the address is theirs.
  if (link.purpose === 'first-link') await confirm(id, address, services);
  else if (confirmedEmailOf(entries) === null) return { ok: false };
  const seenPosition = seenBefore(row.seenPosition, entries.at(-1)!.position);
  return { ok: true, purpose: 'access-link', of: 'complaint', row, seenPosition };
}

async function confirm(id: string, address: string, services: LinkServices): Promise<UsedLink> {
  const changed = await changeComplaint(
    id,
    'family',
    ({ context }) => ({
      ok: true,
      events: [{ type: 'EmailConfirmed', at: momentText(context.now), address }],
    }),
    services,
  );
  return changed.ok ? { ok: true, purpose: 'confirm-email', of: 'complaint' } : { ok: false };
}
