import type { Services } from '../composition.ts';
import { actorOf } from '../app/staff/staff-actor.ts';

type Visit = NonNullable<App.Locals['staff']>;

/** Who asks for a page of staff. */
export interface StaffVisit {
  readonly staff: Visit | null;
  /** Somebody who has shown their password, and no second factor yet. */
  readonly entry: NonNullable<App.Locals['entry']> | null;
  readonly session: Awaited<ReturnType<Services['sessions']['staff']['read']>>;
}

/** Pages for those who are on their way in. */
const entering =
  /^\/staff\/(sign-in|second-factor|second-factor\/set-up|invitation\/[^/]+|sso|sso\/callback)$/;
/** Where a password that works once is replaced. */
const passwordPage = '/staff/password';

/** Who it is, by their cookies. Somebody who was suspended is nobody from that moment on. */
export async function visitStaff(
  cookies: string | null,
  { sessions, users }: Pick<Services, 'sessions' | 'users'>,
): Promise<StaffVisit> {
  const session = await sessions.staff.read(cookies);
  const entry = await sessions.entry.read(cookies);
  const member = session && (await users.findStaff(session.subjectId));
  const coming = entry && (await users.findStaff(entry.subjectId));
  const isIn = session && member?.status === 'active';
  return {
    session,
    staff: isIn ? { sessionId: session.id, member, actor: actorOf(member) } : null,
    entry: entry && coming?.status === 'active' ? { sessionId: entry.id, member: coming } : null,
  };
}

/** Where somebody has to go first; null when they may have the page. */
export function staffDetour({ staff }: StaffVisit, path: string): string | null {
  if (!staff) return entering.test(path) ? null : '/staff/sign-in';
  const mustChange = staff.member.mustChangePassword;
  return mustChange && path !== passwordPage && path !== '/staff/sign-out' ? passwordPage : null;
}
