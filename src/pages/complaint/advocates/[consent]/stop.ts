import type { APIRoute } from 'astro';
import { withdrawConsent } from '../../../../app/consents/end-consent.ts';
import { advocatesPage } from '../_family-page.ts';

export const prerender = false;

/** One press, and they are let in no more. Somebody else's consent, and one that is not there, are left as they are. */
export const POST: APIRoute = async ({ locals: { services, visit }, params }) => {
  if (!visit) return new Response(null, { status: 404 });
  await withdrawConsent(visit.actor, params['consent'] ?? '', services);
  return new Response(null, { status: 303, headers: { Location: advocatesPage } });
};
