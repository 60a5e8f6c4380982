import { z } from 'zod';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Terms } from '../../domain/consent/terms.ts';
import { aboutComplaint, may, type Actor } from '../policy.ts';
import { isTriedTooOften } from '../tries.ts';
import type { ConsentServices, InvitingServices } from './consent-services.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
/** How long a link by e-mail works, and how long a code that is read out, in milliseconds. */
export const linkLasts = 7 * day;
export const codeLasts = 2 * day;
/** So many invitations can wait at once, and so many can be made in a day: nobody fills the mailboxes of others. */
const mostWaiting = 5;
const mostInADay = 10;

export type InvitingRefusal = 'not-found' | 'too-many-invitations' | 'email-wrong';
/** `isSent` is false where the e-mail could not go out: nothing waits then. */
export type InvitedByEmail = { ok: true; isSent: boolean } | { ok: false; reason: InvitingRefusal };
export type InvitedByCode = { ok: true; code: string } | { ok: false; reason: InvitingRefusal };

/** The family sends a link to an address. Who opens it, and takes it up in an account of their own, is let in. */
export async function inviteByEmail(
  actor: Actor,
  complaintId: string,
  { email, ...terms }: Terms & { readonly email: string },
  services: InvitingServices,
): Promise<InvitedByEmail> {
  if (!z.email().max(254).safeParse(email).success) return { ok: false, reason: 'email-wrong' };
  const token = services.secrets.newId();
  const tokenHash = services.secrets.hash('consent-link', token);
  const made = await makeInvitation(
    actor,
    complaintId,
    { ...terms, tokenHash, sentTo: email, lasts: linkLasts },
    services,
  );
  if (!made.ok) return made;
  const link = `${services.messageUrl}/advocate/invitation/${token}`;
  const key = services.secrets.hash('message', `consent ${token}`);
  const sent = await services.sender.send({ key, channel: 'email', to: email, ...words(link) });
  if (!sent.ok) await services.consents.save({ ...made.consent, status: 'ended' });
  return { ok: true, isSent: sent.ok };
}

/** The family gets a code to read out. It is answered here and nowhere else: only a keyed hash of it is kept. */
export async function inviteByCode(
  actor: Actor,
  complaintId: string,
  terms: Terms,
  services: ConsentServices,
): Promise<InvitedByCode> {
  const code = services.secrets.newReference();
  const tokenHash = services.secrets.hash('consent-code', code);
  const invitation = { ...terms, tokenHash, sentTo: '', lasts: codeLasts };
  const made = await makeInvitation(actor, complaintId, invitation, services);
  return made.ok ? { ok: true, code } : made;
}

interface NewInvitation extends Terms {
  readonly tokenHash: string;
  readonly sentTo: string;
  readonly lasts: number;
}

async function makeInvitation(
  actor: Actor,
  complaintId: string,
  { scope, until, isWhole, tokenHash, sentTo, lasts }: NewInvitation,
  services: ConsentServices,
): Promise<{ ok: true; consent: Consent } | { ok: false; reason: InvitingRefusal }> {
  const { consents, secrets, now } = services;
  if (!may(actor, 'manage-consents', aboutComplaint(complaintId))) return { ok: false, reason: 'not-found' };
  const waiting = (await consents.ofComplaint(complaintId)).filter(({ status }) => status === 'invited');
  const tried = { use: 'try-invite', value: complaintId, most: mostInADay, within: day };
  const isTooOften = await isTriedTooOften(tried, services);
  if (waiting.length >= mostWaiting || isTooOften) return { ok: false, reason: 'too-many-invitations' };
  const consent: Consent = {
    ...{ id: secrets.newId(), complaintId, status: 'invited', advocateId: null, organisationId: null },
    ...{ scope, until, label: '', seenPosition: 0, createdAt: now() },
  };
  await consents.save(consent);
  await consents.keepInvitation({
    ...{ consentId: consent.id, tokenHash, expiresAt: now() + lasts, isWhole, sentTo },
  });
  return { ok: true, consent };
}

/** Neutral, as somebody else may see it. It names neither the family nor what it is about. */
function words(link: string): { subject: string; body: string } {
  const body = [
    'Somebody would like you to help them.',
    `Open this link within 7 days to see what they ask:\n${link}`,
    'It works once. If you did not expect this, delete this message.',
  ];
  return { subject: 'An invitation', body: body.join('\n\n') };
}
