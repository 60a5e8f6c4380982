import type { APIRoute } from 'astro';
import { act } from '../../app/act.ts';
import { baseOf } from '../_parts/family-visit.ts';

export const prerender = false;

/** One press on the tracker asks for an advocate. Asking twice is no fault: the page shows how the first stands. */
export const POST: APIRoute = async ({ locals }) => {
  const { services, visit } = locals;
  if (visit) await act(visit.actor, visit.complaintId, { kind: 'request-advocate' }, services);
  return new Response(null, { status: 303, headers: { Location: `${baseOf(locals)}#advocate` } });
};
