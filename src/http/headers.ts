import type { ServerResponse } from 'node:http';

/**
 * Set on every answer. Scripts and styles are limited by the policy that each page carries itself; frames can
 * only be limited here. Two policies are both obeyed.
 */
export function setSecurityHeaders(response: ServerResponse, isSecure: boolean): void {
  response.setHeader('Content-Security-Policy', "frame-ancestors 'none'; base-uri 'none'; object-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (isSecure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
}
