import type { APIRoute } from 'astro';
import { askToConfirm } from '../../app/email-links/ask-for-link.ts';
import { baseOf, mayHere } from '../_parts/family-visit.ts';

export const prerender = false;

/** The family asks for an e-mail that shows that its address is right. */
export const POST: APIRoute = async ({ locals, redirect }) => {
  const { services, visit } = locals;
  if (visit && mayHere(locals, 'change-contact')) await askToConfirm(visit.complaintId, services);
  return redirect(`${baseOf(locals)}#messages`, 303);
};
