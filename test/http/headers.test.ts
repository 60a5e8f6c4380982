import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { setSecurityHeaders } from '../../src/http/headers.ts';

function headersOf(isSecure: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  const setHeader = (name: string, value: string) => void (headers[name.toLowerCase()] = value);
  setSecurityHeaders({ setHeader } as unknown as ServerResponse, isSecure);
  return headers;
}

test('every answer says that it is not for frames, guesses, referrers or sensors', () => {
  expect(headersOf(false)).toEqual({
    'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('over https, and only there, browsers are told to stay with https for a year', () => {
  expect(headersOf(true)).toMatchObject({ 'strict-transport-security': 'max-age=31536000' });
  expect(headersOf(false)).not.toHaveProperty('strict-transport-security');
});
