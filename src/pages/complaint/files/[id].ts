import type { APIRoute } from 'astro';
import { ofComplaint } from '../../../app/files/complaint-files.ts';
import { isOfFamily } from '../../../app/files/file-to-serve.ts';
import { fileAnswer } from '../../_parts/file-answer.ts';

export const prerender = false;

/** A file of the complaint, for the family that sent it. */
export const GET: APIRoute = ({ locals: { services, visit }, params, request }) =>
  fileAnswer(visit ? ofComplaint(visit.complaintId) : null, params['id'], request, services, isOfFamily);
