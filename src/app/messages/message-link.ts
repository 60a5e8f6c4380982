import { isLinkKind } from '../../domain/contact/message-kinds.ts';
import type { EmailLinkStore } from '../../ports/email-link-store.ts';
import type { ClaimedMessage } from '../../ports/outbox-store.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Now } from '../../ports/now.ts';
import { makeLink } from '../email-links/email-link.ts';

export interface LinkingServices {
  readonly links: EmailLinkStore;
  readonly secrets: Secrets;
  readonly now: Now;
  /** Where the links of messages lead, without a slash at the end. */
  readonly messageUrl: string;
}

/** The address in a message. Its path tells nothing to somebody else who sees it. */
export async function linkOf(
  { kind, for: whom }: ClaimedMessage,
  to: string,
  services: LinkingServices,
): Promise<string> {
  const { messageUrl } = services;
  if ('draftId' in whom) return `${messageUrl}/later`;
  if (!isLinkKind(kind)) return `${messageUrl}/news`;
  return `${messageUrl}/link/${await makeLink(kind, whom.complaintId, to, services)}`;
}
