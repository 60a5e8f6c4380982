import type { APIRoute } from 'astro';

export const prerender = false;

/** Ends the visit; the cookie goes too. */
export const POST: APIRoute = async ({ locals }) => {
  const { complaint } = locals.services.sessions;
  if (locals.visit) await complaint.end(locals.visit.sessionId);
  return new Response(null, {
    status: 303,
    headers: { Location: '/', 'Set-Cookie': complaint.blankCookie() },
  });
};
