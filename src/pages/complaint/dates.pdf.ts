import type { APIRoute } from 'astro';
import { readFor } from '../../app/read-for.ts';
import { timetableAnswer } from '../_parts/timetable-answer.ts';

export const prerender = false;

/** Where the complaint stands and what can follow, on paper. */
export const GET: APIRoute = async ({ locals: { services, visit }, url }) => {
  const read = visit ? await readFor(visit.actor, visit.complaintId, services) : null;
  return timetableAnswer(read, '/complaint/sign-in', url, services);
};
