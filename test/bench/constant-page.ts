import type { APIRoute } from 'astro';

export const prerender = false;

/** A page of constant text through the same Astro server: what is left when a page costs nothing to make. */
const page = `<!doctype html><html lang="en"><title>Constant</title><p>${'The same text for everyone. '.repeat(400)}</p></html>`;

export const GET: APIRoute = () => new Response(page, { headers: { 'Content-Type': 'text/html' } });
