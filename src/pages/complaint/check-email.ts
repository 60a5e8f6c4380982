import type { APIRoute } from 'astro';
import { askToConfirm } from '../../app/email-links/ask-for-link.ts';

export const prerender = false;

/** The family asks for an e-mail that shows that its address is right. */
export const POST: APIRoute = async ({ locals: { services, visit }, redirect }) => {
  if (visit) await askToConfirm(visit.complaintId, services);
  return redirect('/complaint#messages', 303);
};
