import type { Services } from '../composition.ts';

/** Lets somebody who has shown their password go on to the second factor, and to nothing else. */
export async function enter(memberId: string, request: Request, { sessions }: Services): Promise<Response> {
  const session = await sessions.entry.create(memberId, { replaces: request.headers.get('cookie') });
  return new Response(null, {
    status: 303,
    headers: { Location: '/staff/second-factor', 'Set-Cookie': sessions.entry.cookie(session.id) },
  });
}

/** The cookies of somebody who is in: their session begins, and what let them on their way ends. */
export async function letIn(
  memberId: string,
  request: Request,
  { sessions }: Services,
): Promise<readonly string[]> {
  const cookies = request.headers.get('cookie');
  const entry = await sessions.entry.read(cookies);
  if (entry) await sessions.entry.end(entry.id);
  const session = await sessions.staff.create(memberId, { replaces: cookies });
  return [sessions.staff.cookie(session.id), sessions.entry.blankCookie()];
}
