import type { APIRoute } from 'astro';

export const prerender = false;

/** Where the link of a message leads: an address that tells nothing, in a message that somebody else may see. */
export const GET: APIRoute = ({ redirect }) => redirect('/complaint', 303);
