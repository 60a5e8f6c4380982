import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder, builtPages } from '../content/built-pages.ts';
import { startServer, type TestServer } from '../server.ts';

const pages = builtPages();
const byAddress = new Map(pages.map((page) => [page.address, page.html] as const));

/** Made when asked for: they may lead on to a page that needs a sign-in or an answer first. */
const onDemand = /^\/(complain|complaint|leave)(\/|$)/;

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ DIST_DIR: builtFolder });
});

afterAll(async () => {
  await server?.stop();
});

/** Where the links of a page lead, within the site. */
function linksOf(html: string): string[] {
  const targets = [...html.matchAll(/<(?:a|link)\b[^>]*\shref="([/#][^"]*)"/g)].map((match) => match[1]!);
  return [...new Set(targets)];
}

test('every link within the site leads to a page that is there', async () => {
  const targets = new Set(pages.flatMap(({ html }) => linksOf(html).map((link) => link.split('#')[0]!)));
  targets.delete('');
  const lost: string[] = [];
  for (const target of targets) {
    const { status } = await fetch(server.url + target, { redirect: 'manual' });
    const isThere = status === 200 || (onDemand.test(target) && (status === 302 || status === 303));
    if (!isThere) lost.push(`${target}: ${status}`);
  }
  expect(lost).toEqual([]);
});

test('every link to a part of a page leads to a part that is there', () => {
  const lost = pages.flatMap(({ address, html }) =>
    linksOf(html)
      .map((link) => link.split('#'))
      .filter(([path, part]) => part && byAddress.get(path || address)?.includes(`id="${part}"`) === false)
      .map((link) => `${address}: ${link.join('#')}`),
  );
  expect(lost).toEqual([]);
});

test('every page can be reached by links from the start page', () => {
  const reached = new Set(['/']);
  for (const address of reached) {
    for (const link of linksOf(byAddress.get(address) ?? '')) reached.add(link.split('#')[0] || address);
  }
  const alone = pages.map(({ address }) => address).filter((address) => !/^\/(404|500)$/.test(address));
  expect(alone.filter((address) => !reached.has(address))).toEqual([]);
});

test('an address that is not there answers 404 with a page that says where to go', async () => {
  const response = await fetch(`${server.url}/guides/nowhere`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toContain('We cannot find that page');
});
