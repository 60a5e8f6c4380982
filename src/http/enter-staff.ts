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

/** What a browser keeps while it is with its organisation: sealed, and for ten minutes. `Lax`, as it comes back from there. */
export function keptCookie({ secrets, isSecure }: Pick<Services, 'secrets' | 'isSecure'>) {
  const name = isSecure ? '__Secure-sso' : 'sso';
  const attributes = `Path=/staff/sso; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  const ours = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)(?:;|$)`);
  return {
    cookie: (kept: string) => `${name}=${secrets.seal('sso', kept)}; ${attributes}; Max-Age=600`,
    blankCookie: `${name}=; ${attributes}; Max-Age=0`,
    read(cookies: string | null): string | null {
      const sealed = ours.exec(cookies ?? '')?.[1];
      return sealed === undefined ? null : secrets.unseal('sso', sealed);
    },
  };
}
