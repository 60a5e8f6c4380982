import type { IncomingMessage } from 'node:http';

/** Set on pages with a form, `SameSite=Strict`: a browser never sends it with a request from another site. */
export const sameSiteCookie = 'same-site';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True when a request may change something: it is harmless, or it comes from our own pages. Browsers say so in
 * `Sec-Fetch-Site`, older ones in `Origin`. Our pages send no referrer, and then some old browsers say
 * `Origin: null`: for these the strict cookie tells, which no other site can make them send.
 */
export function isFromOurPages(request: IncomingMessage, origin: string): boolean {
  if (harmless.has(request.method ?? 'GET')) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const from = request.headers.origin;
  if (from !== undefined && from !== 'null') return from === origin;
  return /(?:^|;\s*)same-site=1(?:;|$)/.test(request.headers.cookie ?? '');
}
