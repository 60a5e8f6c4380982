import type { Consent } from '../../domain/consent/consent.ts';
import type { Terms } from '../../domain/consent/terms.ts';
import { normaliseCode } from '../../domain/complaint/codes.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import type { ConsentInvitation } from '../../ports/consent-store.ts';
import { forgetTries, isTriedTooOftenFrom } from '../tries.ts';
import { agree } from './change-consent.ts';
import type { ConsentServices } from './consent-services.ts';

/** Tries of one account at a code that was read out, in a quarter of an hour. */
export const triesPerAccount = 10;

export type TakenUp =
  | { ok: true; consentId: string }
  /** `unknown`: wrong, run out, used or taken back. Whoever asks cannot tell which. */
  | { ok: false; reason: 'unknown' | 'too-many-tries' | 'already-let-in' | 'changed-meanwhile' };

/** What a link offers, without using it up: programs that look through e-mail open every link. */
export async function lookAtLink(token: string, services: ConsentServices): Promise<Terms | null> {
  const open = await openInvitation(services.secrets.hash('consent-link', token), services);
  return open && { ...open.consent, isWhole: open.invitation.isWhole };
}

/** The advocate takes up what came by e-mail. `unknown` too for a link that was used. */
export async function takeUpLink(
  advocate: Advocate,
  token: string,
  services: ConsentServices,
): Promise<TakenUp> {
  return takeUp(advocate, services.secrets.hash('consent-link', token), services);
}

/**
 * The advocate types the code that a family read out. Every try counts, for the account and for the address of the
 * computer; too many stop the right code too until the time has passed.
 */
export async function takeUpCode(
  advocate: Advocate,
  typed: { readonly code: string; readonly address: string },
  services: ConsentServices,
): Promise<TakenUp> {
  const tried = { use: 'try-consent-code', value: advocate.id, most: triesPerAccount };
  if (await isTriedTooOftenFrom(typed.address, tried, services))
    return { ok: false, reason: 'too-many-tries' };
  const code = normaliseCode(typed.code) ?? 'unreadable';
  const taken = await takeUp(advocate, services.secrets.hash('consent-code', code), services);
  if (taken.ok) await forgetTries(tried, services);
  return taken;
}

async function takeUp(advocate: Advocate, tokenHash: string, services: ConsentServices): Promise<TakenUp> {
  const open = await openInvitation(tokenHash, services);
  if (!open || (open.consent.status === 'lodged' && open.consent.advocateId !== advocate.id))
    return { ok: false, reason: 'unknown' };
  const { consent, invitation } = open;
  const others = (await services.consents.ofComplaint(consent.complaintId)).filter(
    (one) => one.advocateId === advocate.id && one.id !== consent.id,
  );
  if (others.some(({ status }) => status === 'active')) return { ok: false, reason: 'already-let-in' };
  const agreed = await agree(consent, advocate, { ...consent, isWhole: invitation.isWhole }, services);
  if (!agreed.ok) return { ok: false, reason: 'changed-meanwhile' };
  await services.consents.removeInvitation(consent.id);
  // What they had asked for themselves is answered by this.
  for (const one of others.filter(({ status }) => status === 'asked'))
    await services.consents.save({ ...one, status: 'ended' });
  return { ok: true, consentId: consent.id };
}

async function openInvitation(
  tokenHash: string,
  { consents, now }: ConsentServices,
): Promise<{ consent: Consent; invitation: ConsentInvitation } | null> {
  const invitation = await consents.findInvitation(tokenHash, now());
  const consent = invitation && (await consents.find(invitation.consentId));
  const isOpen = consent?.status === 'invited' || consent?.status === 'lodged';
  return invitation && isOpen ? { consent, invitation } : null;
}
