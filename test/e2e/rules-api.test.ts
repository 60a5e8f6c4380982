import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };
const question = {
  procedure: 'durham',
  role: 'parent',
  grounds: ['information-wrong'],
  conferenceDate: '2026-03-30',
  on: '2026-04-02',
};
const padding = (bytes: number) => `{"a":"${'x'.repeat(bytes - '{"a":""}'.length)}"}`;

const ask = (path: string, options?: RequestInit) => fetch(`${server.url}/api/v1${path}`, options);
const post = (path: string, body: BodyInit, headers: Record<string, string> = json) =>
  ask(path, { method: 'POST', headers, body });

async function expectProblem(response: Response, status: number, type: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ type: `/api#${type}`, status });
  expect(problem).toMatchObject({ title: expect.any(String), detail: expect.any(String) });
}

describe('answers', () => {
  test('check and clocks answer in JSON that nobody keeps', async () => {
    const checked = await post('/check', JSON.stringify(question));
    expect(checked.headers.get('content-type')).toBe('application/json');
    expect(checked.headers.get('cache-control')).toBe('no-store');
    expect(await checked.json()).toMatchObject({ answer: 'can-complain', lastDay: '2026-04-15' });
    const events = [{ type: 'requested', stage: 'stage-1', at: '2026-04-01' }];
    const clocks = await post('/clocks', JSON.stringify({ procedure: 'durham', events }));
    expect(await clocks.json()).toMatchObject({ procedure: 'durham', version: 'dscp' });
  });

  test('the procedures can be listed and read, and kept for a while', async () => {
    const list = await ask('/procedures');
    expect(list.headers.get('cache-control')).toBe('public, max-age=300');
    const { procedures } = (await list.json()) as { procedures: { id: string; version: string }[] };
    expect(procedures).toHaveLength(5);
    for (const { id, version } of procedures) {
      expect(await (await ask(`/procedures/${id}?version=${version}`)).json()).toMatchObject({ id, version });
    }
    expect(await (await ask('/procedures/durham')).json()).toMatchObject({ version: 'dscp' });
    expect(await (await ask('/procedures/durham?version=')).json()).toMatchObject({ version: 'dscp' });
  });

  test('the description is served', async () => {
    expect(await (await ask('/openapi.json')).json()).toMatchObject({
      openapi: '3.1.0',
      paths: { '/check': {} },
    });
  });

  test('HEAD is answered as GET, without the body', async () => {
    const head = await ask('/procedures', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  test('a body of exactly 64 KiB, and a content type with its character set, are read', async () => {
    const asked = JSON.stringify(question).padEnd(65_536, ' ');
    const response = await post('/check', asked, { 'content-type': 'Application/JSON; charset=utf-8' });
    expect(response.status).toBe(200);
  });
});

describe('problems', () => {
  test.each(['', 'procedure=durham', '{"procedure":', '{} {}'])(
    '400 for %j, which is not JSON',
    async (body) => {
      await expectProblem(await post('/check', body), 400, 'not-json');
    },
  );

  test('400 for bytes that are not UTF-8', async () => {
    await expectProblem(await post('/check', new Uint8Array([0x22, 0xff, 0x22])), 400, 'not-json');
  });

  test.each(['/nothing', '', '/check/', '/procedures/nowhere', '/procedures/durham?version=1'])(
    '404 for GET /api/v1%s',
    async (path) => expectProblem(await ask(path), 404, 'not-found'),
  );

  test('404 for a procedure or a version that there is not', async () => {
    const nowhere = JSON.stringify({ ...question, procedure: 'nowhere' });
    await expectProblem(await post('/check', nowhere), 404, 'not-found');
    const unknown = JSON.stringify({ procedure: 'durham', version: '1', events: [] });
    await expectProblem(await post('/clocks', unknown), 404, 'not-found');
  });

  test.each([
    ['GET', '/check', 'POST, OPTIONS'],
    ['DELETE', '/clocks', 'POST, OPTIONS'],
    ['POST', '/procedures', 'GET, HEAD, OPTIONS'],
    ['PUT', '/procedures/durham', 'GET, HEAD, OPTIONS'],
  ])('405 for %s %s, which allows %s', async (method, path, allow) => {
    const response = await ask(path, { method });
    expect(response.headers.get('allow')).toBe(allow);
    await expectProblem(response, 405, 'wrong-method');
  });

  test.each([65_537, 500_000])('413 for a body of %i bytes', async (bytes) => {
    await expectProblem(await post('/check', padding(bytes)), 413, 'too-long');
  });

  test('413 for a body that is too long and does not say how long it is', async () => {
    const sent = request(`${server.url}/api/v1/clocks`, { method: 'POST', headers: json });
    const answered = new Promise<[number | undefined, string]>((resolve, reject) => {
      sent.once('error', reject);
      sent.once('response', (response) => {
        text(response).then((body) => resolve([response.statusCode, body]), reject);
      });
    });
    sent.write(padding(65_537));
    const [status, body] = await answered;
    sent.end();
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ status: 413, type: '/api#too-long' });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    '415 for the content type %j',
    async (type) => {
      const body = new TextEncoder().encode(JSON.stringify(question));
      const headers: Record<string, string> = type ? { 'content-type': type } : {};
      await expectProblem(await post('/check', body, headers), 415, 'wrong-content-type');
    },
  );

  test('422 for bad fields, each with a pointer', async () => {
    const response = await post('/check', JSON.stringify({ ...question, conferenceDate: '2026-02-30' }));
    const { errors } = (await response.clone().json()) as { errors: unknown };
    expect(errors).toEqual([{ pointer: '/conferenceDate', detail: 'There is no such day as 2026-02-30.' }]);
    await expectProblem(response, 422, 'bad-fields');
  });

  test('a connection is still good after a problem', async () => {
    await expectProblem(await post('/check', padding(100_000)), 413, 'too-long');
    expect((await post('/check', JSON.stringify(question))).status).toBe(200);
  });
});

describe('other web sites', () => {
  const origin = 'https://council.example';

  test('a browser that asks first is told that it may', async () => {
    const asked = { origin, 'access-control-request-method': 'POST' };
    const response = await ask('/check', { method: 'OPTIONS', headers: asked });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toMatch(/content-type/i);
  });

  test('a question from another site is answered, without cookies', async () => {
    const from = { ...json, origin, 'sec-fetch-site': 'cross-site' };
    const response = await post('/check', JSON.stringify(question), from);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

test('the page explains it, with examples whose answers are real', async () => {
  const page = await (await fetch(`${server.url}/api`)).text();
  expect(page).toContain('POST /api/v1/check');
  expect(page).toContain('2026-04-15');
  expect(page).toContain('2026-03-29T13:00:00+01:00');
  expect(page).toContain('id="bad-fields"');
});

test('nothing of what was asked has been logged', () => {
  expect(server.output()).not.toMatch(/durham|xxxx|nowhere/);
});
