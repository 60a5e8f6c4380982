import type { EmailLink } from '../../ports/email-link-store.ts';
import type { Secrets } from '../../ports/secrets.ts';
import { isOver } from '../keep-drafts.ts';
import { openDraft, type JourneyServices } from '../open-draft.ts';
import { isFor, type UsedLink } from './used-link.ts';

type Services = JourneyServices & { readonly secrets: Secrets };

/** A keyed hash of an address, under which its drafts are found: capital and small letters are the same. */
export function emailHashOf(address: string, secrets: Secrets): string {
  return secrets.hash('draft-email', address.trim().toLowerCase());
}

/** What a link to a draft does that was just used: it confirms the address, or opens the draft. */
export async function useDraftLink(link: EmailLink, id: string, services: Services): Promise<UsedLink> {
  const opened = await openDraft(id, services);
  const { email = null, complaintId = null } = opened?.draft ?? {};
  const isDead = !opened || complaintId !== null || isOver(opened.draft, services.now);
  if (isDead || !email || !isFor(link, email.address, services)) return { ok: false };
  if (link.purpose === 'access-link')
    return email.isConfirmed ? { ok: true, purpose: link.purpose, of: 'draft', opened } : { ok: false };
  const { address } = email;
  const isDone = await services.drafts.confirmEmail(id, address, emailHashOf(address, services.secrets));
  return isDone ? { ok: true, purpose: 'confirm-email', of: 'draft' } : { ok: false };
}
