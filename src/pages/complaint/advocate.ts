import type { APIRoute } from 'astro';
import { act } from '../../app/act.ts';

export const prerender = false;

/** One press on the tracker asks for an advocate. Asking twice is no fault: the page shows how the first stands. */
export const POST: APIRoute = async ({ locals: { services, visit } }) => {
  const id = visit?.complaintId ?? '';
  await act({ kind: 'family', complaintId: id }, id, { kind: 'request-advocate' }, services);
  return new Response(null, { status: 303, headers: { Location: '/complaint#advocate' } });
};
