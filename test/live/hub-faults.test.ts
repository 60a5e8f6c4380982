import { once } from 'node:events';
import { get } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Admit } from '../../src/live/hub.ts';
import { changedTo, HubServer } from './hub-server.ts';
import { openStream } from './stream.ts';

let live: HubServer;
beforeEach(() => void (live = new HubServer()));
afterEach(() => live.stop());

describe('a page that has gone', () => {
  test('is forgotten, and a change is not looked up for it', async () => {
    await live.start();
    const [stream] = [await live.listen(), await live.listen('?seen=8', { Cookie: 'complaint=ben' })];
    const gone = once(live.responses[0]!, 'close');
    stream.close();
    await gone;
    live.asked = 0;
    live.hub.changed('complaint-1');
    expect(live.asked).toBe(0);
    live.hub.changed('complaint-2');
    expect(live.asked).toBe(1);
  });

  test('before its session was found is not kept either', async () => {
    let find: (id: string) => void = () => {};
    let hasGone: Promise<unknown> = Promise.resolve();
    const slow: Admit = (request) => {
      hasGone = once(request.socket, 'close');
      return new Promise((resolve) => (find = resolve));
    };
    await live.start(slow);
    const request = get(live.url).on('error', () => {});
    await once(live.server, 'request');
    request.destroy();
    await hasGone;
    find('complaint-1');
    await new Promise(setImmediate);
    live.hub.changed('complaint-1');
    expect(live.asked).toBe(0);
  });
});

describe('a fault in the store', () => {
  test('ends that stream, is logged, and does not stop the service', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fault = new Error('The database is busy.');
    let isBroken = true;
    await live.start(async (request) => {
      if (isBroken) throw fault;
      return live.admit(request);
    });
    await expect(openStream(live.url)).rejects.toThrow();
    expect(logged).toHaveBeenCalledWith(fault);
    isBroken = false;
    const stream = await live.listen();
    live.record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
  });
});
