import type { AttemptStore } from '../../ports/attempt-store.ts';

/** Tries in memory, for tests. */
export function makeAttemptStore(): AttemptStore {
  const tries = new Map<string, number[]>();
  return {
    async record(key, now, since) {
      const kept = [...(tries.get(key) ?? []), now];
      tries.set(key, kept);
      return kept.filter((at) => at >= since).length;
    },
    clear: async (key) => void tries.delete(key),
  };
}
