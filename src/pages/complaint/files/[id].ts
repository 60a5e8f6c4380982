import type { APIRoute } from 'astro';
import { ofComplaint } from '../../../app/files/complaint-files.ts';
import { filesOf } from '../../../app/files/unsent-files.ts';
import { readFor } from '../../../app/read-for.ts';
import { recordedByOf } from '../../../app/recorded-by-of.ts';
import { fileAnswer } from '../../_parts/file-answer.ts';

export const prerender = false;

/** A file of the complaint, for the family and those it lets in. What is not sent yet is for whoever added it. */
export const GET: APIRoute = async ({ locals: { services, visit }, params, request }) => {
  const read = visit && (await readFor(visit.actor, visit.complaintId, services));
  if (!visit || !read) return fileAnswer(null, params['id'], request, services);
  const { sent, unsent } = await filesOf(read, services.files, recordedByOf(visit.actor));
  const theirs = new Set([...sent, ...unsent].map(({ id }) => id));
  return fileAnswer(ofComplaint(read.row.id), params['id'], request, services, ({ id }) => theirs.has(id));
};
