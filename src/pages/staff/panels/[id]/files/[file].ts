import type { APIRoute } from 'astro';
import { panelFileAnswer } from '../../../../_parts/bundle-answer.ts';

export const prerender = false;

/** A file of the bundle, for those who sit on the panel. */
export const GET: APIRoute = (context) => panelFileAnswer(context, 'read-bundle');
