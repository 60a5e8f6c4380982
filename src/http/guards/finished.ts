import type { MiddlewareHandler } from 'astro';
import { compressed } from '../compress.ts';
import { sameSiteCookie } from '../same-origin.ts';

/** What every page made on demand gets on its way out: a cookie, a policy, that nobody keeps it, and fewer bytes. */
export const finished: MiddlewareHandler = async ({ locals, request, isPrerendered }, next) => {
  const response = await next();
  if (isPrerendered) return response;
  const { headers } = request;
  markSameSite(response, headers.get('cookie'), locals.services.isSecure);
  forbidFrames(response);
  // However its address was spelled, it may be somebody's own: what is not says how long it may be kept.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return compressed(response, headers.get('accept-encoding'));
};

/** Gives forms the cookie that tells old browsers' own pages from other sites (see http/same-origin). */
function markSameSite({ headers, status }: Response, cookies: string | null, isSecure: boolean): void {
  if (cookies?.includes(`${sameSiteCookie}=1`)) return;
  const isPage = headers.get('content-type')?.startsWith('text/html') || status === 303;
  const secure = isSecure ? '; Secure' : '';
  if (isPage) headers.append('set-cookie', `${sameSiteCookie}=1; Path=/; HttpOnly; SameSite=Strict${secure}`);
}

/** The policy of a page made on demand replaces the one that every answer starts with: frames are limited again. */
function forbidFrames({ headers }: Response): void {
  const policy = headers.get('content-security-policy');
  if (policy) headers.set('content-security-policy', `${policy}; frame-ancestors 'none'`);
}
