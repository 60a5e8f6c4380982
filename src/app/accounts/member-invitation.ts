import type { StaffActor } from '../policy.ts';
import { sendInvitation, type Invited } from './invite.ts';
import { noteMember } from './note-member.ts';
import { openMember, openWhole, type MemberChanged, type MemberServices } from './open-member.ts';

/** Sends the invitation again. Null for who has been in already, and for who is not theirs. */
export async function inviteAgain(
  actor: StaffActor,
  id: string,
  services: MemberServices,
): Promise<Invited | null> {
  const member = await openMember(actor, id, services);
  if (member?.status !== 'invited') return null;
  await noteMember(member, 'invite-again', actor.id, services);
  return sendInvitation(member, services);
}

/** Takes an invitation back; the account goes with it, as nobody has ever used it. */
export async function withdrawInvitation(
  actor: StaffActor,
  id: string,
  services: MemberServices,
): Promise<MemberChanged> {
  const opened = await openWhole(actor, id, services);
  if (!opened.ok) return opened;
  if (opened.member.status !== 'invited') return { ok: false, reason: 'not-found' };
  await noteMember(opened.member, 'withdraw-invitation', actor.id, services);
  await services.invitations.removeOf(id);
  await services.users.removeInvited(id);
  return { ok: true };
}
