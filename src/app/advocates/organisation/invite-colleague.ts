import { isEmail } from '../../../journeys/complain/contact-form.ts';
import type { Advocate, Organisation } from '../../../ports/advocate-store.ts';
import { invitationLasts } from '../../accounts/invite.ts';
import { noteAccount } from '../../accounts/note-account.ts';
import { isTriedTooOften } from '../../tries.ts';
import { noteColleague } from './change-organisation.ts';
import type { InvitingColleagues, OrganisationServices } from './organisation-services.ts';

/** How many invitations one account may send in a day. */
const mostInADay = 20;
const day = 24 * 60 * 60_000;

export type ColleagueInvited =
  | { ok: true }
  | {
      ok: false;
      reason: 'email-missing' | 'email-wrong' | 'not-manager' | 'too-many-invitations' | 'code-not-sent';
    };

/**
 * A manager asks somebody into the organisation, for 7 days. The link holds no secret: whoever comes in shows that the
 * address is theirs. The answer is the same, whether they have an account or not.
 */
export async function inviteColleague(
  manager: Advocate,
  typed: string,
  services: InvitingColleagues,
): Promise<ColleagueInvited> {
  const { colleagueInvitations, secrets, sender, now } = services;
  const { organisationId } = manager;
  if (!manager.isManager || organisationId === null) return { ok: false, reason: 'not-manager' };
  const email = typed.trim().toLowerCase();
  if (!isEmail(email)) return { ok: false, reason: email ? 'email-wrong' : 'email-missing' };
  const tried = { use: 'invite-colleague', value: manager.id, most: mostInADay, within: day };
  if (await isTriedTooOften(tried, services)) return { ok: false, reason: 'too-many-invitations' };
  await colleagueInvitations.keep({ organisationId, email, expiresAt: now() + invitationLasts });
  await noteAccount(manager, 'invite', services);
  const key = secrets.hash('message', `colleague ${secrets.newId()}`);
  const sent = await sender.send({ key, channel: 'email', to: email, ...words(services.messageUrl) });
  return sent.ok ? { ok: true } : { ok: false, reason: 'code-not-sent' };
}

/** A manager takes an invitation back. */
export async function withdrawColleague(
  { isManager, organisationId }: Advocate,
  email: string,
  { colleagueInvitations, now }: OrganisationServices,
): Promise<void> {
  if (isManager && organisationId !== null) await colleagueInvitations.take({ organisationId, email }, now());
}

/** The organisations that ask somebody in. */
export async function organisationsAsking(
  { email }: Pick<Advocate, 'email'>,
  {
    colleagueInvitations,
    advocates,
    now,
  }: Pick<OrganisationServices, 'colleagueInvitations' | 'advocates' | 'now'>,
): Promise<Organisation[]> {
  const invitations = await colleagueInvitations.forAddress(email, now());
  const found = await Promise.all(
    invitations.map(({ organisationId }) => advocates.findOrganisation(organisationId)),
  );
  return found.filter((one) => one !== null);
}

export type Joined = { ok: true } | { ok: false; reason: 'organisation-already' | 'invitation-over' };

/** Somebody takes an invitation up. Who is in another organisation leaves that one first. */
export async function joinOrganisation(
  advocate: Advocate,
  organisationId: string,
  services: OrganisationServices,
): Promise<Joined> {
  if (advocate.organisationId !== null) return { ok: false, reason: 'organisation-already' };
  const { colleagueInvitations, advocates, live, now } = services;
  // An organisation that everybody has left has no manager, and gets none by an old invitation.
  const isThere = (await advocates.membersOf(organisationId)).length > 0;
  const isTheirs = await colleagueInvitations.take({ organisationId, email: advocate.email }, now());
  if (!isTheirs || !isThere) return { ok: false, reason: 'invitation-over' };
  await advocates.save({ ...advocate, organisationId, isManager: false });
  live.lookAgain(advocate.id);
  await noteColleague(advocate, 'join-organisation', advocate, services);
  return { ok: true };
}

/** Somebody says no to an invitation. */
export async function declineInvitation(
  { email }: Advocate,
  organisationId: string,
  { colleagueInvitations, now }: OrganisationServices,
): Promise<void> {
  await colleagueInvitations.take({ organisationId, email }, now());
}

/** Neutral, as somebody else may see it. Nothing that a person typed is in it, so it carries no message of theirs. */
function words(messageUrl: string): { subject: string; body: string } {
  const body = [
    'Somebody you work with asks you to join them.',
    `Sign in with this e-mail address within 7 days to answer:\n${messageUrl}/advocate/organisation`,
    'If you did not expect this, delete this message.',
  ];
  return { subject: 'A colleague asks you to join', body: body.join('\n\n') };
}
