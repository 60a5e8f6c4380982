import type { FeedStore } from '../../ports/feed-store.ts';

/** Addresses of calendars in memory, for tests. */
export function makeFeedStore(): FeedStore {
  const hashes = new Map<string, string>();
  return {
    replace: async (complaintId, tokenHash) => void hashes.set(complaintId, tokenHash),
    find: async (tokenHash) => [...hashes].find(([, hash]) => hash === tokenHash)?.[0] ?? null,
    isOn: async (complaintId) => hashes.has(complaintId),
    remove: async (complaintId) => void hashes.delete(complaintId),
  };
}
