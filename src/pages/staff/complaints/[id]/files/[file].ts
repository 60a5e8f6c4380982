import type { APIRoute } from 'astro';
import { ofComplaint } from '../../../../../app/files/complaint-files.ts';
import { lookAtCase } from '../../../../../app/staff/look-at-case.ts';
import { fileAnswer } from '../../../../_parts/file-answer.ts';

export const prerender = false;

/** A file of a complaint, for staff who may read it. */
export const GET: APIRoute = async ({ locals: { services, staff }, params: { id = '', file }, request }) => {
  const read =
    staff && (await lookAtCase(staff.actor, id, { action: 'read-complaint', page: 'file' }, services));
  return fileAnswer(read ? ofComplaint(id) : null, file, request, services);
};
