import type { APIRoute } from 'astro';
import { panelFileAnswer } from '../../../../../_parts/bundle-answer.ts';

export const prerender = false;

/** A file of the bundle, for staff who arrange the panel. */
export const GET: APIRoute = (context) => panelFileAnswer(context, 'name-panel');
