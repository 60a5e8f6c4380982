import type { ServerResponse } from 'node:http';
import type { Reply } from '../app/rules-api/rules.ts';

/** Any site may ask: there is nothing to be had but the rules, no session, no cookie, nothing stored. */
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const preflight = { 'Access-Control-Allow-Headers': 'Content-Type', 'Access-Control-Max-Age': '86400' };

/** Sends what a use case answers, as JSON, or the problem, as RFC 9457 has it. Problems are never kept. */
export function sendReply(
  response: ServerResponse,
  reply: Reply<unknown>,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(reply.ok ? reply.body : reply.problem);
  const type = reply.ok
    ? { 'Content-Type': 'application/json' }
    : { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  const length = { 'Content-Length': Buffer.byteLength(text) };
  response.writeHead(reply.ok ? 200 : reply.problem.status, { ...open, ...headers, ...type, ...length });
  response.end(text);
}

/** Answers the question that browsers ask before they send JSON to another site. */
export function sendPermission(response: ServerResponse, allow: string): void {
  response.writeHead(204, { ...open, ...preflight, Allow: allow, 'Access-Control-Allow-Methods': allow });
  response.end();
}
