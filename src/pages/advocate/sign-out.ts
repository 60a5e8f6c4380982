import type { APIRoute } from 'astro';
import { advocatePages } from '../../http/visit-advocate.ts';

export const prerender = false;

/** Ends the session; the cookie goes too. */
export const POST: APIRoute = async ({ locals }) => {
  const sessions = locals.services.sessions.advocate;
  if (locals.advocate) await sessions.end(locals.advocate.sessionId);
  const headers = { Location: advocatePages.signIn, 'Set-Cookie': sessions.blankCookie() };
  return new Response(null, { status: 303, headers });
};
