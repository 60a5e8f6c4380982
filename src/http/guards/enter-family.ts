import type { MiddlewareHandler } from 'astro';
import { familyAddress, familyPage } from '../family-address.ts';
import { seeOnlyPage, visitFamily } from '../visit-family.ts';

/**
 * An advocate comes to the pages of a family by the consent in the address: the same pages as the family's own. To be
 * run once it is known who the advocate is, and before it is asked whether a family is signed in.
 */
export const enterFamily: MiddlewareHandler = async ({ locals, request, url, isPrerendered }, next) => {
  const address = isPrerendered ? null : familyAddress(url.pathname);
  if (!address || !locals.advocate) return next();
  const entrance = await visitFamily(address, request.method, locals.advocate, locals.services);
  if (entrance.status === 'unknown') return new Response(null, { status: 404 });
  locals.visit = entrance.visit;
  locals.forFamily = entrance.forFamily;
  return next(entrance.status === 'open' ? `${familyPage(address.rest)}${url.search}` : seeOnlyPage);
};
