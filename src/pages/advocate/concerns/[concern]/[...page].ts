import type { APIRoute } from 'astro';

export const prerender = false;

/** The pages of a professional's own concern: the middleware shows those of src/pages/complaint here. Nothing else is. */
export const ALL: APIRoute = () => new Response(null, { status: 404 });
