import type { APIRoute } from 'astro';
import { stayAnswer } from '../_parts/stay-answer.ts';

export const prerender = false;

/** More time for a family that follows its complaint: every request puts the end off. */
export const POST: APIRoute = ({ locals }) => stayAnswer(locals.sessionNotice);
