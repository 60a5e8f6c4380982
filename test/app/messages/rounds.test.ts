import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startRounds } from '../../../src/app/messages/rounds.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const none = (fault: unknown) => {
  throw fault;
};

test('a round comes at once, and the next one only when the pause after it is over', async () => {
  let rounds = 0;
  const running = startRounds(async () => void (rounds += 1), 1000, none);
  await vi.advanceTimersByTimeAsync(999);
  expect(rounds).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(rounds).toBe(2);
  await running.stop();
});

test('a round that takes long is never joined by another', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let rounds = 0;
  const running = startRounds(() => ((rounds += 1), promise), 1000, none);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rounds).toBe(1);
  resolve();
  await running.stop();
});

test('a fault is told, and the next round comes all the same', async () => {
  const faults: unknown[] = [];
  const fault = new Error('A fault.');
  const running = startRounds(
    () => Promise.reject(fault),
    1000,
    (told) => void faults.push(told),
  );
  await vi.advanceTimersByTimeAsync(1000);
  expect(faults).toEqual([fault, fault]);
  await running.stop();
});

test('stopping asks the round to end, waits for it, and leaves no timer', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = false;
  let ended = false;
  const running = startRounds(
    (signal) => {
      signal.addEventListener('abort', () => (asked = true));
      return promise;
    },
    1000,
    none,
  );
  const stopped = running.stop().then(() => (ended = true));
  await vi.advanceTimersByTimeAsync(0);
  expect([asked, ended]).toEqual([true, false]);
  resolve();
  await stopped;
  expect(vi.getTimerCount()).toBe(0);
});
