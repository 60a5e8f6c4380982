import { isLinkKind } from '../../domain/contact/message-kinds.ts';
import type { EmailLinkStore } from '../../ports/email-link-store.ts';
import type { ClaimedMessage } from '../../ports/outbox-store.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Now } from '../../ports/now.ts';
import { lastsInReminder, makeLink } from '../email-links/email-link.ts';

export interface LinkingServices {
  readonly links: EmailLinkStore;
  readonly secrets: Secrets;
  readonly now: Now;
  /** Where the links of messages lead, without a slash at the end. */
  readonly messageUrl: string;
}

/** The address in a message, and whether it opens a draft by itself. Its path tells nothing to somebody else who sees it. */
export async function linkOf(
  { kind, for: whom }: ClaimedMessage,
  { to, isConfirmed }: { to: string; isConfirmed: boolean },
  services: LinkingServices,
): Promise<{ link: string; opensDraft: boolean }> {
  const { messageUrl } = services;
  const tokenLink = async (...given: Parameters<typeof makeLink>) =>
    `${messageUrl}/link/${await makeLink(...given)}`;
  if (isLinkKind(kind)) {
    const link = await tokenLink({ purpose: kind, for: whom, address: to }, services);
    return { link, opensDraft: false };
  }
  if ('complaintId' in whom) return { link: `${messageUrl}/news`, opensDraft: false };
  if (!isConfirmed) return { link: `${messageUrl}/later`, opensDraft: false };
  const opening = { purpose: 'access-link', for: whom, address: to, lasts: lastsInReminder } as const;
  return { link: await tokenLink(opening, services), opensDraft: true };
}
