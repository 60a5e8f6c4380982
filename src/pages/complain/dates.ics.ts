import type { APIRoute } from 'astro';
import { calendarAnswer } from '../_parts/calendar-answer.ts';
import { readComplaint } from '../../app/read-complaint.ts';

export const prerender = false;

/** The dates of the complaint that was just sent, for the person whose draft it was. */
export const GET: APIRoute = async ({ locals: { services }, request }) => {
  const session = await services.sessions.draft.read(request.headers.get('cookie'));
  const draft = session && (await services.drafts.read(session.subjectId));
  const read = draft?.complaintId ? await readComplaint(draft.complaintId, services) : null;
  return calendarAnswer(read, '/complain', services.now());
};
