import type { ManagerLink, ManagerLinkStore } from '../../ports/manager-link-store.ts';

/** Links for line managers in memory, for tests. */
export function makeManagerLinkStore(): ManagerLinkStore {
  const links = new Map<string, ManagerLink>();
  const standing = (tokenHash: string, now: number) =>
    [...links.values()].find((one) => one.tokenHash === tokenHash && one.expiresAt > now) ?? null;
  return {
    keep: async (link) => void links.set(link.complaintId, { ...link }),
    find: async (tokenHash, now) => standing(tokenHash, now),
    async take(tokenHash, now) {
      const found = standing(tokenHash, now);
      if (found) links.delete(found.complaintId);
      return found;
    },
    async removeExpired(now) {
      for (const { complaintId, expiresAt } of links.values())
        if (expiresAt <= now) links.delete(complaintId);
    },
  };
}
