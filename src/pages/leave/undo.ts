import type { APIRoute } from 'astro';

export const prerender = false;

/** Opens the service again in a browser that left by *Exit this page*. */
export const GET: APIRoute = ({ locals }) =>
  new Response(null, {
    status: 303,
    headers: { Location: '/', 'Set-Cookie': locals.services.exited.blankCookie },
  });
