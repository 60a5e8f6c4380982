import { once } from 'node:events';
import { createServer, get, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeHub, type Admit, type Hub } from '../../src/live/hub.ts';
import { openStream, type Stream } from './stream.ts';

/** Who has which cookie, and how far each complaint has come. */
let sessions: Map<string, string>;
let positions: Map<string, number>;
let asked: number;
let hub: Hub;
let server: Server;
let url: string;
const open: Stream[] = [];
const responses: ServerResponse[] = [];

const admitted: Admit = async ({ headers }) => sessions.get(headers.cookie ?? '') ?? null;

async function start(admit: Admit = admitted, heartbeat?: number): Promise<void> {
  const positionOf = async (id: string) => {
    asked += 1;
    return positions.get(id)!;
  };
  hub = makeHub(admit, positionOf, heartbeat);
  server = createServer((request, response) => {
    responses.push(response);
    hub.open(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/complaint/live`;
}

beforeEach(() => {
  sessions = new Map([
    ['complaint=ada', 'complaint-1'],
    ['complaint=ben', 'complaint-2'],
  ]);
  positions = new Map([
    ['complaint-1', 3],
    ['complaint-2', 8],
  ]);
  asked = 0;
  responses.length = 0;
});

afterEach(async () => {
  for (const stream of open.splice(0)) stream.close();
  hub.close();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function listen(query = '?seen=3', headers: Record<string, string> = {}): Promise<Stream> {
  const stream = await openStream(url + query, { Cookie: 'complaint=ada', ...headers });
  open.push(stream);
  return stream;
}

function record(complaintId: string): void {
  positions.set(complaintId, positions.get(complaintId)! + 1);
  hub.changed(complaintId);
}

const changedTo = (position: number) => ({ id: `${position}`, event: 'changed', data: `${position}` });

describe('an open page', () => {
  test('hears one event for each step that is recorded, with its position and nothing else', async () => {
    await start();
    const stream = await listen();
    record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
    record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(5));
  });

  test('hears it in every window', async () => {
    await start();
    const windows = [await listen(), await listen()];
    record('complaint-1');
    expect(await Promise.all(windows.map((stream) => stream.next()))).toEqual([changedTo(4), changedTo(4)]);
  });

  test('does not hear of another complaint', async () => {
    await start();
    const stream = await listen();
    record('complaint-2');
    record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
  });

  test('is not told the same step twice', async () => {
    await start();
    const stream = await listen();
    record('complaint-1');
    hub.changed('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
    record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(5));
  });

  test('is never kept by a cache or held back by a proxy', async () => {
    await start();
    const { status, headers } = await listen();
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      ...{ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    });
  });
});

describe('a page that opens or comes back', () => {
  test('is told at once what was recorded since it was shown', async () => {
    await start();
    expect(await (await listen('?seen=2')).next()).toEqual(changedTo(3));
  });

  test('after a break is told what it missed, once, and nothing that it had heard', async () => {
    await start();
    const first = await listen();
    record('complaint-1');
    expect(await first.next()).toEqual(changedTo(4));
    first.close();
    record('complaint-1');
    record('complaint-1');
    const second = await listen('?seen=3', { 'Last-Event-ID': '4' });
    expect(await second.next()).toEqual(changedTo(6));
    record('complaint-1');
    expect(await second.next()).toEqual(changedTo(7));
  });

  test('that has missed nothing is told nothing until something is recorded', async () => {
    await start();
    const stream = await listen('?seen=1', { 'Last-Event-ID': '3' });
    record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
  });

  test.each(['', '?seen=', '?seen=x', '?seen=-', '?other=3'])(
    'with "%s" is told where things stand',
    async (query) => {
      await start();
      expect(await (await listen(query)).next()).toEqual(changedTo(3));
    },
  );

  test('does not miss a step that is recorded while it opens', async () => {
    await start(async (request) => {
      record('complaint-1');
      return admitted(request);
    });
    expect(await (await listen()).next()).toEqual(changedTo(4));
  });
});

describe('without a session', () => {
  test.each(['', 'complaint=nobody'])('the cookies "%s" open nothing', async (Cookie) => {
    await start();
    const stream = await listen('?seen=3', { Cookie });
    expect(stream.status).toBe(401);
    expect(await stream.next()).toBeNull();
  });

  test('a stream whose session ends is closed at the next heartbeat, and others go on', async () => {
    await start(admitted, 5);
    const [ended, other] = [await listen(), await listen('?seen=8', { Cookie: 'complaint=ben' })];
    sessions.delete('complaint=ada');
    expect(await ended.next()).toBeNull();
    record('complaint-2');
    expect(await other.next()).toEqual(changedTo(9));
  });
});

describe('a page that has gone', () => {
  test('is forgotten, and a change is not looked up for it', async () => {
    await start();
    const [stream] = [await listen(), await listen('?seen=8', { Cookie: 'complaint=ben' })];
    const gone = once(responses[0]!, 'close');
    stream.close();
    await gone;
    asked = 0;
    hub.changed('complaint-1');
    expect(asked).toBe(0);
    hub.changed('complaint-2');
    expect(asked).toBe(1);
  });

  test('before its session was found is not kept either', async () => {
    let find: (id: string) => void = () => {};
    let hasGone: Promise<unknown> = Promise.resolve();
    const slow: Admit = (request) => {
      hasGone = once(request.socket, 'close');
      return new Promise((resolve) => (find = resolve));
    };
    await start(slow);
    const request = get(url).on('error', () => {});
    await once(server, 'request');
    request.destroy();
    await hasGone;
    find('complaint-1');
    await new Promise(setImmediate);
    hub.changed('complaint-1');
    expect(asked).toBe(0);
  });
});

describe('a fault in the store', () => {
  test('ends that stream, is logged, and does not stop the service', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fault = new Error('The database is busy.');
    let isBroken = true;
    await start(async (request) => {
      if (isBroken) throw fault;
      return admitted(request);
    });
    await expect(openStream(url)).rejects.toThrow();
    expect(logged).toHaveBeenCalledWith(fault);
    isBroken = false;
    const stream = await listen();
    record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
  });
});
