import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCheck } from '../app/rules-api/check-request.ts';
import { answerClocks } from '../app/rules-api/clocks-request.ts';
import { getProcedure } from '../app/rules-api/get-procedure.ts';
import { listProcedures } from '../app/rules-api/list-procedures.ts';
import { describeApi } from '../app/rules-api/openapi.ts';
import { problem } from '../app/rules-api/problem.ts';
import { refuse, type Reply, type Rules } from '../app/rules-api/rules.ts';
import { sendPermission, sendReply } from './api-reply.ts';
import { readJsonBody } from './json-body.ts';

/** What a route answers from: the id in its path, the version in its query, and the body. */
type Asked = { id: string; version: string | undefined; body: unknown };
type Route = { path: RegExp; method: 'GET' | 'POST'; answer: (rules: Rules, asked: Asked) => Reply<unknown> };

const description = describeApi();

const routes: readonly Route[] = [
  { path: /^\/check$/, method: 'POST', answer: (rules, { body }) => answerCheck(rules, body) },
  { path: /^\/clocks$/, method: 'POST', answer: (rules, { body }) => answerClocks(rules, body) },
  { path: /^\/procedures$/, method: 'GET', answer: (rules) => ({ ok: true, body: listProcedures(rules) }) },
  {
    path: /^\/procedures\/([^/]+)$/,
    method: 'GET',
    answer: (rules, { id, version }) => getProcedure(rules, id, version),
  },
  { path: /^\/openapi\.json$/, method: 'GET', answer: () => ({ ok: true, body: description }) },
];

/** `GET /api/v1/procedures/[id]` and the others. */
export const apiAddresses: readonly string[] = routes.map(({ method, path }) => {
  const address = path.source.replace(/^\^|\$$/g, '').replaceAll('([^/]+)', '[id]');
  return `${method} /api/v1${address.replaceAll('\\', '')}`;
});

/** True for the addresses of the rules API. */
export function isOfRulesApi(url: string): boolean {
  return /^\/api\/v1([/?]|$)/.test(url);
}

/**
 * Serves the public rules API. It does without the pages' server, which costs more than the rules do. A fault
 * of ours is logged without the request: what is asked is nobody's business.
 */
export function serveRulesApi(rules: Rules) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(rules, request, response).catch((error: unknown) => {
      console.error(error);
      sendReply(response, refuse(problem('our-fault', 'The fault is ours, not yours. Try again later.')));
    });
  };
}

async function answer(rules: Rules, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '' } = request;
  const [path = '', query] = url.slice('/api/v1'.length).split('?', 2);
  const route = routes.find((candidate) => candidate.path.test(path));
  if (!route)
    return sendReply(response, refuse(problem('not-found', 'See /api for the addresses there are.')));
  const allow = route.method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS';
  if (method === 'OPTIONS') return sendPermission(response, allow);
  if (!allow.split(', ').includes(method)) {
    return sendReply(response, refuse(problem('wrong-method', `Use one of these: ${allow}.`)), {
      Allow: allow,
    });
  }
  const read = route.method === 'POST' ? await readJsonBody(request) : { ok: true as const, body: null };
  if (!read.ok) return sendReply(response, read);
  const id = route.path.exec(path)?.[1] ?? '';
  const version = new URLSearchParams(query).get('version') || undefined;
  const caching = route.method === 'GET' ? 'public, max-age=300' : 'no-store';
  sendReply(response, route.answer(rules, { id, version, body: read.body }), { 'Cache-Control': caching });
}
