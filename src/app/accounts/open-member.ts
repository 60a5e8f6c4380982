import type { Procedures } from '../../domain/procedure/versions.ts';
import type { SecondFactorStore } from '../../ports/second-factor-store.ts';
import type { StaffMember } from '../../ports/user-store.ts';
import type { StaffActor } from '../policy.ts';
import type { InvitationServices } from './invite.ts';
import { administers, worksForUs } from './who-administers.ts';

export interface MemberServices extends InvitationServices {
  readonly procedures: Procedures;
  readonly secondFactors: SecondFactorStore;
  /** Ends every visit that somebody of staff has open. */
  endStaffVisits(memberId: string): Promise<void>;
}

export type MemberRefusal =
  | 'not-found'
  | 'own-account'
  | 'own-administrator'
  | 'last-administrator'
  | 'works-elsewhere'
  | 'roles-missing'
  | 'role-unknown';
export type MemberChanged = { ok: true } | { ok: false; reason: MemberRefusal };

/** The accounts that somebody may see: those who work in a partnership that they administer, by name. */
export async function membersFor(actor: StaffActor, services: MemberServices): Promise<StaffMember[]> {
  return (await services.users.listStaff()).filter((member) => worksForUs(actor, member));
}

/** One of them; null when there is none, or they may not see it. */
export async function openMember(
  actor: StaffActor,
  id: string,
  { users }: Pick<MemberServices, 'users'>,
): Promise<StaffMember | null> {
  const member = await users.findStaff(id);
  return member && worksForUs(actor, member) ? member : null;
}

/** Somebody else, all of whose partnerships the actor administers. */
export async function openWhole(
  actor: StaffActor,
  id: string,
  services: MemberServices,
): Promise<{ ok: true; member: StaffMember } | { ok: false; reason: MemberRefusal }> {
  const member = await openMember(actor, id, services);
  if (!member) return { ok: false, reason: 'not-found' };
  if (id === actor.id) return { ok: false, reason: 'own-account' };
  const isWhole = member.memberships.every(({ partnership }) => administers(actor, partnership));
  return isWhole ? { ok: true, member } : { ok: false, reason: 'works-elsewhere' };
}
