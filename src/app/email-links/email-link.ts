import { confirmedEmailOf, messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import { momentText } from '../../domain/calendar/moment.ts';
import type { LinkKind } from '../../domain/contact/message-kinds.ts';
import type { ComplaintRow } from '../../ports/complaint-store.ts';
import type { EmailLink, EmailLinkStore } from '../../ports/email-link-store.ts';
import { changeComplaint } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';

const hour = 3_600_000;
/** How long a link works, in milliseconds from when it is sent. */
const lasts: Record<LinkKind, number> = { 'confirm-email': 24 * hour, 'access-link': hour };

type Needs = Pick<ComplaintServices, 'secrets' | 'now'> & { readonly links: EmailLinkStore };
export type LinkServices = ComplaintServices & { readonly links: EmailLinkStore };

/** Makes a link at the moment it is sent, and answers its token: kept nowhere but in the e-mail. */
export async function makeLink(
  purpose: LinkKind,
  complaintId: string,
  address: string,
  { secrets, now, links }: Needs,
): Promise<string> {
  const token = secrets.newId();
  const hashes = {
    tokenHash: secrets.hash('email-link', token),
    addressHash: secrets.hash('email', address),
  };
  await links.keep({ ...hashes, complaintId, purpose, expiresAt: now() + lasts[purpose] });
  return token;
}

/** What a link is for, without using it up: programs that look through e-mail open every link. */
export async function lookAtLink(token: string, { secrets, now, links }: Needs): Promise<LinkKind | null> {
  return (await links.find(secrets.hash('email-link', token), now()))?.purpose ?? null;
}

export type UsedLink =
  | { ok: true; purpose: 'confirm-email' }
  /** `seenPosition`: what comes after it is new to them. */
  | { ok: true; purpose: 'access-link'; row: ComplaintRow; seenPosition: number }
  | { ok: false };

/** Uses a link up. One to an address that the family has changed since does nothing. */
export async function useLink(token: string, services: LinkServices): Promise<UsedLink> {
  const { secrets, now, links, complaints } = services;
  const link = await links.take(secrets.hash('email-link', token), now());
  const row = link && (await complaints.find(link.complaintId));
  if (!link || !row) return { ok: false };
  const entries = await complaints.entries(row.id);
  const address = messageWishesOf(entries).ways.email?.address;
  if (address === undefined || !isFor(link, address, services)) return { ok: false };
  if (link.purpose === 'confirm-email') return confirm(row.id, address, services);
  if (confirmedEmailOf(entries) === null) return { ok: false };
  const seenPosition = row.seenPosition || (entries.at(-1)?.position ?? 0);
  return { ok: true, purpose: link.purpose, row, seenPosition };
}

function isFor({ addressHash }: EmailLink, address: string, { secrets }: Pick<ComplaintServices, 'secrets'>) {
  return secrets.isSame(addressHash, secrets.hash('email', address));
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
  return changed.ok ? { ok: true, purpose: 'confirm-email' } : { ok: false };
}
