import type { APIRoute } from 'astro';
import { ofDraft } from '../../../app/files/draft-files.ts';
import { fileAnswer } from '../../_parts/file-answer.ts';

export const prerender = false;

/** A file of the complaint that is being written, for whoever writes it. */
export const GET: APIRoute = ({ locals: { services, journey }, params, request }) =>
  fileAnswer(journey ? ofDraft(journey.draft.id) : null, params['id'], request, services);
