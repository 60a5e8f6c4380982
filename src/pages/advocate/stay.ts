import type { APIRoute } from 'astro';
import { stayAnswer } from '../_parts/stay-answer.ts';

export const prerender = false;

/** More time for an advocate: every request puts the end off, until the visit is as long as it may be. */
export const POST: APIRoute = ({ locals }) => stayAnswer(locals.sessionNotice);
