import type { ComplaintRow } from '../../ports/complaint-store.ts';
import type { EmailLink } from '../../ports/email-link-store.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { OpenDraft } from '../open-draft.ts';

/** What a link did that was used. */
export type UsedLink =
  | { ok: true; purpose: 'confirm-email'; of: 'complaint' | 'draft' }
  /** `seenPosition`: what comes after it is new to them. */
  | { ok: true; purpose: 'access-link'; of: 'complaint'; row: ComplaintRow; seenPosition: number }
  | { ok: true; purpose: 'access-link'; of: 'draft'; opened: OpenDraft }
  | { ok: false };

/** True for a link that went to this address. */
export function isFor(
  { addressHash }: EmailLink,
  address: string,
  { secrets }: { readonly secrets: Secrets },
): boolean {
  return secrets.isSame(addressHash, secrets.hash('email', address));
}
