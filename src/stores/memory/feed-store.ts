import type { FeedStore } from '../../ports/feed-store.ts';

/** Addresses of calendars in memory, for tests. */
export function makeFeedStore(): FeedStore {
  const hashes = new Map<string, string>();
  return {
    replace: async (ownerId, tokenHash) => void hashes.set(ownerId, tokenHash),
    find: async (tokenHash) => [...hashes].find(([, hash]) => hash === tokenHash)?.[0] ?? null,
    isOn: async (ownerId) => hashes.has(ownerId),
    remove: async (ownerId) => void hashes.delete(ownerId),
  };
}
