import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { streamOfAdvocate } from '../../src/ports/live.ts';
import { changedTo, HubServer } from './hub-server.ts';

/** Says nothing of where the complaint stands. */
const lookAgain = { event: 'changed', data: '0' };
let live: HubServer;
beforeEach(() => void (live = new HubServer()));
afterEach(() => live.stop());

describe('an open page', () => {
  test('hears one event for each step that is recorded, with its position and nothing else', async () => {
    await live.start();
    const stream = await live.listen();
    live.record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
    live.record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(5));
  });

  test('hears it in every window', async () => {
    await live.start();
    const windows = [await live.listen(), await live.listen()];
    live.record('complaint-1');
    expect(await Promise.all(windows.map((stream) => stream.next()))).toEqual([changedTo(4), changedTo(4)]);
  });

  test('does not hear of another complaint', async () => {
    await live.start();
    const stream = await live.listen();
    live.record('complaint-2');
    live.record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
  });

  test('is not told the same step twice', async () => {
    await live.start();
    const stream = await live.listen();
    live.record('complaint-1');
    live.hub.changed('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
    live.record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(5));
  });

  test('is never kept by a cache or held back by a proxy', async () => {
    await live.start();
    const { status, headers } = await live.listen();
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      ...{ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    });
  });
});

describe('a page that opens or comes back', () => {
  test('is told at once what was recorded since it was shown', async () => {
    await live.start();
    expect(await (await live.listen('?seen=2')).next()).toEqual(changedTo(3));
  });

  test('after a break is told what it missed, once, and nothing that it had heard', async () => {
    await live.start();
    const first = await live.listen();
    live.record('complaint-1');
    expect(await first.next()).toEqual(changedTo(4));
    first.close();
    live.record('complaint-1');
    live.record('complaint-1');
    const second = await live.listen('?seen=3', { 'Last-Event-ID': '4' });
    expect(await second.next()).toEqual(changedTo(6));
    live.record('complaint-1');
    expect(await second.next()).toEqual(changedTo(7));
  });

  test('that has missed nothing is told nothing until something is recorded', async () => {
    await live.start();
    const stream = await live.listen('?seen=1', { 'Last-Event-ID': '3' });
    live.record('complaint-1');
    expect(await stream.next()).toEqual(changedTo(4));
  });

  test.each(['', '?seen=', '?seen=x', '?seen=-', '?other=3'])(
    'with "%s" is told where things stand',
    async (query) => {
      await live.start();
      expect(await (await live.listen(query)).next()).toEqual(changedTo(3));
    },
  );

  test('does not miss a step that is recorded while it opens', async () => {
    await live.start(async (request) => {
      live.record('complaint-1');
      return live.admit(request);
    });
    expect(await (await live.listen()).next()).toEqual(changedTo(4));
  });
});

describe('without a session', () => {
  test.each(['', 'complaint=nobody'])('the cookies "%s" open nothing', async (Cookie) => {
    await live.start();
    const stream = await live.listen('?seen=3', { Cookie });
    expect(stream.status).toBe(401);
    expect(await stream.next()).toBeNull();
  });

  test('a stream whose session ends is told to look again and closed at the next heartbeat, and others go on', async () => {
    await live.start(live.admit, 5);
    const [ended, other] = [await live.listen(), await live.listen('?seen=8', { Cookie: 'complaint=ben' })];
    live.sessions.delete('complaint=ada');
    expect(await ended.next()).toEqual(lookAgain);
    expect(await ended.next()).toBeNull();
    live.record('complaint-2');
    expect(await other.next()).toEqual(changedTo(9));
  });
});

describe('a right that ends', () => {
  test('ends the stream with the next change, which is not told, and others hear of it', async () => {
    await live.start();
    live.sessions.set('complaint=maya', 'complaint-1');
    const [family, advocate] = [
      await live.listen(),
      await live.listen('?seen=3', { Cookie: 'complaint=maya' }),
    ];
    live.sessions.delete('complaint=maya');
    live.record('complaint-1');
    expect(await advocate.next()).toEqual(lookAgain);
    expect(await advocate.next()).toBeNull();
    expect(await family.next()).toEqual(changedTo(4));
  });

  test('is not given back by a reconnect', async () => {
    await live.start();
    live.sessions.delete('complaint=ada');
    expect((await live.listen('?seen=3', { 'Last-Event-ID': '3' })).status).toBe(401);
  });

  test('to one complaint ends the stream although there is one to another', async () => {
    await live.start();
    const stream = await live.listen();
    live.sessions.set('complaint=ada', 'complaint-2');
    live.record('complaint-1');
    expect(await stream.next()).toEqual(lookAgain);
    expect(await stream.next()).toBeNull();
  });
});

describe('the list of an advocate', () => {
  test('is told to look again, and no other is', async () => {
    live.positions.set(streamOfAdvocate('maya'), 0).set(streamOfAdvocate('noor'), 0);
    live.sessions
      .set('complaint=maya', streamOfAdvocate('maya'))
      .set('complaint=noor', streamOfAdvocate('noor'));
    await live.start();
    const streams = [
      await live.listen('', { Cookie: 'complaint=maya' }),
      await live.listen('', { Cookie: 'complaint=noor' }),
    ];
    live.hub.lookAgain('noor');
    expect(await streams[1]!.next()).toEqual(lookAgain);
    live.hub.lookAgain('maya');
    expect(await streams[0]!.next()).toEqual(lookAgain);
    expect(await streams[0]!.next()).toBeNull();
  });
});
