import type { APIRoute } from 'astro';
import { readComplaint } from '../../app/read-complaint.ts';
import { timetableAnswer } from '../_parts/timetable-answer.ts';

export const prerender = false;

/** The same as on the tracker, for the person whose draft was just sent. */
export const GET: APIRoute = async ({ locals: { services, journey }, url }) => {
  const id = journey?.draft.complaintId;
  return timetableAnswer(id ? await readComplaint(id, services) : null, '/complain', url, services);
};
