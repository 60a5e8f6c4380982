import type { APIRoute } from 'astro';
import { keptCookie } from '../../../http/enter-staff.ts';

export const prerender = false;

/** Sends the browser to the organisation that knows who it is. */
export const GET: APIRoute = async ({ locals: { services }, redirect }) => {
  const begun = await services.singleSignOn?.begin();
  if (begun === undefined) return new Response(null, { status: 404 });
  if (begun === null) return redirect('/staff/sign-in?sso=unavailable', 303);
  const headers = { Location: begun.address, 'Set-Cookie': keptCookie(services).cookie(begun.kept) };
  return new Response(null, { status: 303, headers });
};
