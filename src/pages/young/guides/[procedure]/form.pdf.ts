import type { APIRoute } from 'astro';
import { formAnswer } from '../../../_parts/form-answer.ts';

export const prerender = false;

/** The whole journey as a form to fill in by hand, in the words for young people. */
export const GET: APIRoute = ({ locals: { services }, params, url }) =>
  formAnswer(params['procedure'], 'young', url, services);
