import type { MiddlewareHandler } from 'astro';
import { closedPage, hasExited } from '../exited.ts';

/** After *Exit this page*, Back and a reload find nothing. Starting anew from the start page opens it again. */
export const closed: MiddlewareHandler = ({ request, url, isPrerendered }, next) => {
  const isPersonal = /^\/(complain\/(?!return$)|complaint(\/|$))/.test(url.pathname);
  if (isPrerendered || !isPersonal || !hasExited(request.headers.get('cookie'))) return next();
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
  };
  return new Response(closedPage, { headers });
};
