import { z } from 'zod';
import type { Membership } from '../../domain/staff/membership.ts';
import type { InvitationStore } from '../../ports/invitation-store.ts';
import type { Sender } from '../../ports/sender.ts';
import type { StaffMember, UserStore } from '../../ports/user-store.ts';
import type { AuditServices } from '../audit/note.ts';
import { noteMember } from './note-member.ts';

/** How long an invitation works, in milliseconds. */
export const invitationLasts = 7 * 24 * 60 * 60_000;

export interface InvitationServices extends AuditServices {
  readonly users: UserStore;
  readonly invitations: InvitationStore;
  readonly sender: Sender;
  /** Where the links of messages lead, without a slash at the end. */
  readonly messageUrl: string;
}

/** What became of the link: it went out, it could not, it is shown to hand over, or none is needed. */
export type Invited =
  { way: 'sent' } | { way: 'failed' } | { way: 'shown'; link: string } | { way: 'has-account' };

/** The person who is invited. Roles of partnerships that the one who invites does not administer are refused before. */
export interface Invitee {
  readonly email: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
}

export type InviteeFaults = Partial<Record<'email' | 'name', string>>;

/** What is wrong with an address or a name, field by field. */
export function faultsOfInvitee({ email, name }: Pick<Invitee, 'email' | 'name'>): InviteeFaults {
  const isAddress = z.email().max(254).safeParse(email).success;
  return {
    ...(isAddress ? {} : { email: 'Enter an e-mail address, like name@council.example' }),
    ...(name === '' || name.length > 200 ? { name: 'Enter their name, up to 200 characters' } : {}),
  };
}

/**
 * Makes an account, and invites its owner. Somebody who has one already works in these partnerships too from then on,
 * and needs no invitation.
 */
export async function invite(by: string, invitee: Invitee, services: InvitationServices): Promise<Invited> {
  const { users, secrets } = services;
  const known = await users.findStaffByEmail(invitee.email);
  if (known) {
    await users.saveStaff({ ...known, memberships: joined(known.memberships, invitee.memberships) });
    await noteMember({ ...invitee, id: known.id }, 'change-roles', by, services);
    return known.status === 'invited' ? sendInvitation(known, services) : { way: 'has-account' };
  }
  const member: StaffMember = {
    ...{ ...invitee, id: secrets.newId(), passwordHash: '', mustChangePassword: false },
    ...{ status: 'invited', subject: null },
  };
  await users.saveStaff(member);
  await noteMember(member, 'invite', by, services);
  return sendInvitation(member, services);
}

/** Nobody loses a role by being invited again. */
function joined(known: readonly Membership[], added: readonly Membership[]): Membership[] {
  const partnerships = [...new Set([...known, ...added].map(({ partnership }) => partnership))];
  return partnerships.map((partnership) => {
    const both = [...known, ...added].filter((one) => one.partnership === partnership);
    return { partnership, roles: [...new Set(both.flatMap(({ roles }) => roles))] };
  });
}

/** Sends a new link; one that was sent before stops working. */
export async function sendInvitation(
  { id, email }: Pick<StaffMember, 'id' | 'email'>,
  services: InvitationServices,
): Promise<Invited> {
  const { sender } = services;
  const { token, link } = await makeInvitation(id, services);
  if (sender.isPretence || !sender.channels.includes('email')) return { way: 'shown', link };
  const key = services.secrets.hash('message', `invitation ${token}`);
  const sent = await sender.send({ key, channel: 'email', to: email, ...words(link) });
  return { way: sent.ok ? 'sent' : 'failed' };
}

/** Makes a link that works once. Its token is kept nowhere but in the link. */
export async function makeInvitation(
  staffId: string,
  { invitations, secrets, now, messageUrl }: Omit<InvitationServices, 'sender'>,
): Promise<{ token: string; link: string }> {
  const token = secrets.newId();
  const tokenHash = secrets.hash('invitation', token);
  await invitations.keep({ staffId, tokenHash, expiresAt: now() + invitationLasts });
  return { token, link: `${messageUrl}/staff/invitation/${token}` };
}

/** Neutral, as somebody else may see it: a person may read e-mail where others look on. */
function words(link: string): { subject: string; body: string } {
  const body = [
    'Somebody you work with has made an account for you.',
    `Open this link within 7 days to choose your password:\n${link}`,
    'It works once. If you did not expect this, delete this message.',
  ];
  return { subject: 'An account for you', body: body.join('\n\n') };
}
