import type { MiddlewareHandler } from 'astro';
import { concernAddress } from '../concern-address.ts';
import { familyPage } from '../family-address.ts';
import { visitOwnConcern } from '../visit-own-concern.ts';

/**
 * A professional comes to their own concern by the address in their account: the same pages as those of a family. To be run
 * once it is known whose account it is, and before it is asked whether a family is signed in.
 */
export const enterOwnConcern: MiddlewareHandler = async ({ locals, url, isPrerendered }, next) => {
  const address = isPrerendered ? null : concernAddress(url.pathname);
  if (!address || !locals.advocate) return next();
  const visit = await visitOwnConcern(address, locals.advocate.advocate, locals.services);
  if (!visit) return new Response(null, { status: 404 });
  locals.visit = visit;
  return next(`${familyPage(address.rest)}${url.search}`);
};
