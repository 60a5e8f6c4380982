import type { APIRoute } from 'astro';
import { readFor } from '../../app/read-for.ts';
import { calendarAnswer } from '../_parts/calendar-answer.ts';

export const prerender = false;

/** Every date that is still to come, on both sides, with neutral names. */
export const GET: APIRoute = async ({ locals: { services, visit } }) => {
  const read = visit ? await readFor(visit.actor, visit.complaintId, services) : null;
  return calendarAnswer(read, '/complaint/sign-in', services.now());
};
