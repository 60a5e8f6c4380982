import type { APIRoute } from 'astro';
import { stayAnswer } from '../_parts/stay-answer.ts';

export const prerender = false;

/** More time for whoever writes a complaint: every request puts the end off. */
export const POST: APIRoute = ({ locals }) => stayAnswer(locals.sessionNotice);
