import { z } from 'zod';
import type { Services } from '../composition.ts';
import type { Advocate } from '../ports/advocate-store.ts';
import { sealedCookie } from './sealed-cookie.ts';
import type { AdvocateVisit } from './visit-advocate.ts';

/**
 * How far somebody is who is on their way in: `code` was sent to the address; `new`: they have shown that it is theirs,
 * and nobody has an account with it; `second-step`: somebody has, and shows an app too.
 */
const entrySchema = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['code', 'new', 'second-step']), email: z.string() }),
  /** Somebody who is in changes the address of their account to `email`: first they show that it is they, then that it is theirs. */
  z.object({ step: z.enum(['prove-self', 'prove-address']), email: z.string(), accountId: z.string() }),
]);
export type AdvocateEntry = z.infer<typeof entrySchema>;

/** How long each step of coming in may take, in seconds. A code works no longer. */
const longestStep = 600;

/** The browser keeps how far somebody is. It is sealed: an address is in no address line, and no step can be left out. */
export function advocateEntry(services: Pick<Services, 'secrets' | 'isSecure' | 'now'>) {
  const kept = sealedCookie(
    { name: 'advocate-entry', path: '/advocate', sameSite: 'Strict', seconds: longestStep },
    services,
  );
  return {
    cookie: (entry: AdvocateEntry) => kept.cookie(JSON.stringify(entry)),
    blankCookie: kept.blankCookie,
    read(cookies: string | null): AdvocateEntry | null {
      const entry = kept.read(cookies);
      return entry === null ? null : entrySchema.parse(JSON.parse(entry));
    },
  };
}

/** Sends somebody on to a page, with the step that they have reached. */
export function goOnTo(page: string, entry: AdvocateEntry, services: Services): Response {
  const headers = { Location: page, 'Set-Cookie': advocateEntry(services).cookie(entry) };
  return new Response(null, { status: 303, headers });
}

/** Lets somebody in: their session begins, and what let them on their way ends. */
export async function letAdvocateIn(
  advocate: Advocate,
  request: Request,
  services: Services,
): Promise<{ visit: AdvocateVisit; cookies: readonly string[] }> {
  const { sessions } = services;
  const session = await sessions.advocate.create(advocate.id, { replaces: request.headers.get('cookie') });
  return {
    visit: { advocate: { sessionId: session.id, advocate }, session },
    cookies: [sessions.advocate.cookie(session.id), advocateEntry(services).blankCookie],
  };
}

/** The same, with the answer that shows them their families. */
export async function enterAsAdvocate(
  advocate: Advocate,
  request: Request,
  services: Services,
): Promise<Response> {
  const headers = new Headers({ Location: '/advocate' });
  const { cookies } = await letAdvocateIn(advocate, request, services);
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
