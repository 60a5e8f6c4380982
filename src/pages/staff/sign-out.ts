import type { APIRoute } from 'astro';

export const prerender = false;

/** Ends the session; the cookie goes too. */
export const POST: APIRoute = async ({ locals }) => {
  const sessions = locals.services.sessions.staff;
  if (locals.staff) await sessions.end(locals.staff.sessionId);
  return new Response(null, {
    status: 303,
    headers: { Location: '/staff/sign-in', 'Set-Cookie': sessions.blankCookie() },
  });
};
