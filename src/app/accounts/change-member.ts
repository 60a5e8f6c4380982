import type { Membership } from '../../domain/staff/membership.ts';
import type { StaffMember } from '../../ports/user-store.ts';
import type { StaffActor } from '../policy.ts';
import { noteMember } from './note-member.ts';
import {
  openMember,
  openWhole,
  type MemberChanged,
  type MemberRefusal,
  type MemberServices,
} from './open-member.ts';
import { readMemberships } from './read-memberships.ts';
import { administeredBy, administers } from './who-administers.ts';

/**
 * Gives somebody these roles in the partnerships that the actor administers; what they are elsewhere stays. Their open
 * visits end. Nobody takes their own last administrator's role away, nor a partnership's last one.
 */
export async function changeRoles(
  actor: StaffActor,
  id: string,
  chosen: readonly Membership[],
  services: MemberServices,
): Promise<MemberChanged> {
  const member = await openMember(actor, id, services);
  if (!member) return { ok: false, reason: 'not-found' };
  const kept = member.memberships.filter(({ partnership }) => !administers(actor, partnership));
  const read = readMemberships(actor, chosen, services.procedures);
  // With nothing left here, somebody may still work elsewhere.
  if (!read.ok && (read.reason === 'role-unknown' || kept.length === 0)) return read;
  const after = { ...member, memberships: [...kept, ...(read.ok ? read.memberships : [])] };
  const refusal = await refusalOf(actor, member, after, services);
  if (refusal) return { ok: false, reason: refusal };
  return store(actor, after, 'change-roles', services, member);
}

/** Lets somebody in no more, at once. Only for who works in no other partnership than those that the actor administers. */
export async function suspend(
  actor: StaffActor,
  id: string,
  services: MemberServices,
): Promise<MemberChanged> {
  const opened = await openWhole(actor, id, services);
  if (!opened.ok) return opened;
  const after = { ...opened.member, status: 'suspended' } as const;
  const refusal = await refusalOf(actor, opened.member, after, services);
  if (refusal) return { ok: false, reason: refusal };
  return store(actor, after, 'suspend', services);
}

/** Lets somebody in again who was suspended. Who has never chosen a password needs an invitation. */
export async function restore(
  actor: StaffActor,
  id: string,
  services: MemberServices,
): Promise<MemberChanged> {
  const opened = await openWhole(actor, id, services);
  if (!opened.ok) return opened;
  const { member } = opened;
  const hasBeenIn = member.passwordHash !== '' || member.subject !== null;
  return store(actor, { ...member, status: hasBeenIn ? 'active' : 'invited' }, 'restore', services);
}

/** For who lost the app and the recovery codes: they set it up anew when they next sign in. */
export async function resetSecondFactor(
  actor: StaffActor,
  id: string,
  services: MemberServices,
): Promise<MemberChanged> {
  const opened = await openWhole(actor, id, services);
  if (!opened.ok) return opened;
  await services.secondFactors.remove(id);
  return store(actor, opened.member, 'reset-second-factor', services);
}

async function store(
  actor: StaffActor,
  after: StaffMember,
  action: string,
  services: MemberServices,
  before = after,
): Promise<MemberChanged> {
  await services.users.saveStaff(after);
  await services.endStaffVisits(after.id);
  const memberships = [
    ...new Map([...before.memberships, ...after.memberships].map((one) => [one.partnership, one])).values(),
  ];
  await noteMember({ id: after.id, memberships }, action, actor.id, services);
  return { ok: true };
}

async function refusalOf(
  actor: StaffActor,
  before: StaffMember,
  after: StaffMember,
  { users }: MemberServices,
): Promise<MemberRefusal | null> {
  if (after.id === actor.id && administeredBy(after).length === 0) return 'own-administrator';
  const others = (await users.listStaff()).filter(({ id }) => id !== after.id);
  const left = new Set(
    [...others, after].filter(({ status }) => status === 'active').flatMap(administeredBy),
  );
  const isOrphaned = before.status === 'active' && administeredBy(before).some((one) => !left.has(one));
  return isOrphaned ? 'last-administrator' : null;
}
