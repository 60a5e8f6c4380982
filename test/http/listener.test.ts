import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Services } from '../../src/composition.ts';
import { makeListener } from '../../src/http/listener.ts';

/** Who answered which path, in order. */
let answered: string[];
let server: Server;
let url: string;

type Next = () => void;

/** Answers for its own paths, and lets others pass. */
function handler(name: string, has: (path: string) => boolean) {
  return (request: IncomingMessage, response: ServerResponse, next: Next = () => {}) => {
    if (!has(request.url!)) return next();
    answered.push(`${name} ${request.url!}`);
    response.end(name);
  };
}

beforeEach(async () => {
  answered = [];
  const live = { open: handler('live', () => true) };
  const settings = { DIST_DIR: 'no-such-folder' };
  const services = { settings, isSecure: true, baseUrl: 'https://complaints.example', live };
  const files = handler('files', (path) => path === '/' || path === '/icon.svg');
  const pages = handler('pages', (path) => /^\/complain|^\/areas$|image|islands/.test(path));
  server = createServer(makeListener(services as unknown as Services, files, pages)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const post = (path: string, headers: Record<string, string>, body = 'a=1') =>
  fetch(url + path, { method: 'POST', headers, body, redirect: 'manual' });

describe('a request that would change something', () => {
  const types = ['application/x-www-form-urlencoded', 'text/plain', 'application/json', 'image/png'];

  test.each(types)('from another site reaches no page, with a body of %s', async (type) => {
    const headers = { 'Content-Type': type, Origin: 'https://elsewhere.example' };
    const response = await post('/complain/declaration', headers);
    expect(response.status).toBe(403);
    expect(await response.text()).toMatch(/^This request did not come from our own pages/);
    expect(answered).toEqual([]);
  });

  test('from our own pages reaches its page', async () => {
    expect((await post('/complain/declaration', { Origin: 'https://complaints.example' })).status).toBe(200);
    expect(answered).toEqual(['pages /complain/declaration']);
  });

  test('that says nothing of where it comes from reaches no page', async () => {
    expect((await post('/complain/declaration', {})).status).toBe(403);
  });

  test('with more than 256 KiB reaches no page, and is told so', async () => {
    const ours = { Origin: 'https://complaints.example' };
    expect((await post('/complain/what-happened', ours, 'a'.repeat(256 * 1024))).status).toBe(200);
    const response = await post('/complain/what-happened', ours, 'a'.repeat(256 * 1024 + 1));
    expect(response.status).toBe(413);
    expect(await response.text()).toMatch(/too long for one page/);
    expect(answered).toHaveLength(1);
  });
});

describe('a request of another kind', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s reaches no page', async (method) => {
    const response = await fetch(`${url}/complaint`, {
      method,
      headers: { Origin: 'https://complaints.example' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
    expect(answered).toEqual([]);
  });

  test('a stream is not sent to', async () => {
    const response = await post('/complaint/live', { Origin: 'https://complaints.example' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
    expect(answered).toEqual([]);
  });

  test('HEAD reaches its page as GET does', async () => {
    expect((await fetch(`${url}/complaint`, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('where a request goes', () => {
  test.each([
    ['/', 'files /'],
    ['/areas', 'pages /areas'],
    ['/complain', 'pages /complain'],
    ['/complaint', 'pages /complaint'],
    ['/complaint/live?seen=3', 'live /complaint/live?seen=3'],
    ['/complaint/lives', 'pages /complaint/lives'],
  ])('%s: %s', async (path, by) => {
    await fetch(url + path);
    expect(answered).toEqual([by]);
  });

  test.each(['/_image?href=/complaint/files/1', '//_image', '/%5Fimage', '/_server-islands/a'])(
    '%s, where Astro would answer by itself, reaches no page',
    async (path) => {
      expect((await fetch(url + path)).status).toBe(404);
      expect(answered).toEqual([]);
    },
  );

  test('what nobody has is not found, in words', async () => {
    const response = await fetch(`${url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Page not found');
  });

  test('the rules may be asked by other sites', async () => {
    const headers = { Origin: 'https://elsewhere.example' };
    const response = await fetch(`${url}/api/v1/openapi.json`, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('what every answer carries', () => {
  test.each(['/', '/complaint', '/nothing', '/api/v1/nothing'])(
    '%s has the security headers',
    async (path) => {
      const { headers } = await fetch(url + path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    },
  );

  test.each([
    ['/complain/result', 'no-store'],
    ['/complaint', 'no-store'],
    ['/complaint/live', 'no-store'],
    ['/', null],
  ])('%s is kept by no cache where it is personal: %s', async (path, expected) => {
    expect((await fetch(url + path)).headers.get('cache-control')).toBe(expected);
  });
});
