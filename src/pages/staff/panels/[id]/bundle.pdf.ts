import type { APIRoute } from 'astro';
import { bundleAnswer } from '../../../_parts/bundle-answer.ts';

export const prerender = false;

/** The bundle, for those who sit on the panel. */
export const GET: APIRoute = (context) => bundleAnswer(context, 'read-bundle');
