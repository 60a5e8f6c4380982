import type { APIRoute } from 'astro';
import { ofComplaint } from '../../../../../app/files/complaint-files.ts';
import { may } from '../../../../../app/policy.ts';
import { fileAnswer } from '../../../../_parts/file-answer.ts';

export const prerender = false;

/** A file of a complaint, for staff who may read it. */
export const GET: APIRoute = ({ locals: { services, staff }, params: { id = '', file }, request }) => {
  const mayRead = staff && may({ kind: 'staff', id: staff.member.id }, 'read-complaint', id);
  return fileAnswer(mayRead ? ofComplaint(id) : null, file, request, services);
};
