import type { APIRoute } from 'astro';
import { readComplaint } from '../../app/read-complaint.ts';
import { timetableAnswer } from '../_parts/timetable-answer.ts';

export const prerender = false;

/** Where the complaint stands and what can follow, on paper. */
export const GET: APIRoute = async ({ locals: { services, visit }, url }) => {
  const read = visit ? await readComplaint(visit.complaintId, services) : null;
  return timetableAnswer(read, '/complaint/sign-in', url, services);
};
