import type { APIRoute } from 'astro';
import { calendarAnswer } from '../_parts/calendar-answer.ts';
import { readComplaint } from '../../app/read-complaint.ts';

export const prerender = false;

/** The dates of the complaint that was just sent, for the person whose draft it was. */
export const GET: APIRoute = async ({ locals: { services, journey } }) => {
  const complaintId = journey?.draft.complaintId;
  const read = complaintId ? await readComplaint(complaintId, services) : null;
  return calendarAnswer(read, '/complain', services.now());
};
