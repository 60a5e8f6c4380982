import type { APIRoute } from 'astro';
import { ofComplaint } from '../../../../../app/files/complaint-files.ts';
import { openCase } from '../../../../../app/staff/open-case.ts';
import { fileAnswer } from '../../../../_parts/file-answer.ts';

export const prerender = false;

/** A file of a complaint, for staff who may read it. */
export const GET: APIRoute = async ({ locals: { services, staff }, params: { id = '', file }, request }) => {
  const read = staff && (await openCase(staff.actor, id, { action: 'read-complaint' }, services));
  return fileAnswer(read ? ofComplaint(id) : null, file, request, services);
};
