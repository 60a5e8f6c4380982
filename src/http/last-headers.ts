import { sameSiteCookie } from './same-origin.ts';

/** Gives forms the cookie that tells old browsers' own pages from other sites (see http/same-origin). */
export function markSameSite({ headers, status }: Response, cookies: string | null, isSecure: boolean): void {
  if (cookies?.includes(`${sameSiteCookie}=1`)) return;
  const isPage = headers.get('content-type')?.startsWith('text/html') || status === 303;
  const secure = isSecure ? '; Secure' : '';
  if (isPage) headers.append('set-cookie', `${sameSiteCookie}=1; Path=/; HttpOnly; SameSite=Strict${secure}`);
}

/** The policy of a page made on demand replaces the one that every answer starts with: frames are limited again. */
export function forbidFrames({ headers }: Response): void {
  const policy = headers.get('content-security-policy');
  if (policy) headers.set('content-security-policy', `${policy}; frame-ancestors 'none'`);
}
