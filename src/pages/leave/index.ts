import type { APIRoute } from 'astro';

export const prerender = false;

/**
 * *Exit this page*, with and without JavaScript: ends what this browser had open and leaves. Changed cookies
 * also make browsers drop the pages that they kept for Back; what they ask for again shows nothing.
 */
export const GET: APIRoute = async ({ locals, request }) => {
  const { services } = locals;
  const { complaint, draft, advocate } = services.sessions;
  const cookies = request.headers.get('cookie');
  for (const kind of [complaint, draft, advocate]) {
    const session = await kind.read(cookies);
    if (session) await kind.end(session.id);
  }
  const headers = new Headers({ Location: services.settings.EXIT_URL });
  const blank = [complaint, draft, advocate].map((kind) => kind.blankCookie());
  for (const cookie of [...blank, services.exited.cookie]) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
};
