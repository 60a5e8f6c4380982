import type { APIRoute } from 'astro';

export const prerender = false;

/**
 * *Exit this page*, with and without JavaScript: ends what this browser had open and leaves. Changed cookies
 * also make browsers drop the pages that they kept for Back; what they ask for again shows nothing.
 */
export const GET: APIRoute = async ({ locals, request }) => {
  const { services } = locals;
  const { complaint, draft } = services.sessions;
  const cookies = request.headers.get('cookie');
  const [visit, writing] = await Promise.all([complaint.read(cookies), draft.read(cookies)]);
  if (visit) await complaint.end(visit.id);
  if (writing) await draft.end(writing.id);
  const headers = new Headers({ Location: services.settings.EXIT_URL });
  for (const cookie of [complaint.blankCookie(), draft.blankCookie(), services.exited.cookie])
    headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
};
