import type { ServerResponse } from 'node:http';

/** What pages of ours may use of a device: nothing, but on the page where somebody records their voice. */
export function permissions(microphone: 'here' | 'nowhere'): string {
  return `camera=(), geolocation=(), microphone=(${microphone === 'here' ? 'self' : ''}), interest-cohort=()`;
}

/**
 * Set on every answer. Scripts and styles are limited by the policy that each page carries itself; frames can
 * only be limited here. Two policies are both obeyed.
 */
export function setSecurityHeaders(response: ServerResponse, isSecure: boolean): void {
  response.setHeader('Content-Security-Policy', "frame-ancestors 'none'; base-uri 'none'; object-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', permissions('nowhere'));
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (isSecure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
}
