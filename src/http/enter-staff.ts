import { actorOf } from '../app/staff/staff-actor.ts';
import type { Services } from '../composition.ts';
import type { StaffMember } from '../ports/user-store.ts';
import { sealedCookie } from './sealed-cookie.ts';
import type { StaffVisit } from './visit-staff.ts';

/** The session of somebody who has shown their password: it leads to the second factor, and to nothing else. */
export async function beginEntry(memberId: string, request: Request, { sessions }: Services) {
  const session = await sessions.entry.create(memberId, { replaces: request.headers.get('cookie') });
  return { session, cookie: sessions.entry.cookie(session.id) };
}

/** The same, with the answer that sends them there. */
export async function enter(memberId: string, request: Request, services: Services): Promise<Response> {
  const { cookie } = await beginEntry(memberId, request, services);
  const headers = { Location: '/staff/second-factor', 'Set-Cookie': cookie };
  return new Response(null, { status: 303, headers });
}

/** Lets somebody in: their session begins, and what let them on their way ends. */
export async function letIn(
  member: StaffMember,
  request: Request,
  { sessions }: Services,
): Promise<{ visit: StaffVisit; cookies: readonly string[] }> {
  const cookies = request.headers.get('cookie');
  const entry = await sessions.entry.read(cookies);
  if (entry) await sessions.entry.end(entry.id);
  const session = await sessions.staff.create(member.id, { replaces: cookies });
  const staff = { sessionId: session.id, member, actor: actorOf(member) };
  return {
    visit: { staff, entry: null, session },
    cookies: [sessions.staff.cookie(session.id), sessions.entry.blankCookie()],
  };
}

/** What a browser keeps while it is with its organisation: sealed, and for ten minutes. `Lax`, as it comes back from there. */
export function keptCookie(services: Services) {
  return sealedCookie({ name: 'sso', path: '/staff/sso', sameSite: 'Lax', seconds: 600 }, services);
}
