import type { APIRoute } from 'astro';

export const prerender = false;

/** The page is for staff alone: messages have addresses of families on them. */
export const GET: APIRoute = ({ locals, redirect }) =>
  locals.services.mailbox ? redirect('/staff/mailbox', 303) : new Response(null, { status: 404 });
