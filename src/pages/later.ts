import type { APIRoute } from 'astro';

export const prerender = false;

/** Where the link of a message about a draft leads: an address that tells nothing. */
export const GET: APIRoute = ({ redirect }) => redirect('/complain/return', 303);
