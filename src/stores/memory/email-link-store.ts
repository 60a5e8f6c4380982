import type { EmailLink, EmailLinkStore } from '../../ports/email-link-store.ts';

/** Links of e-mails in memory, for tests. */
export function makeEmailLinkStore(): EmailLinkStore {
  const links = new Map<string, EmailLink>();
  const find = (tokenHash: string, now: number) => {
    const link = links.get(tokenHash);
    return link && link.expiresAt > now ? link : null;
  };
  return {
    keep: async (link) => void links.set(link.tokenHash, link),
    find: async (tokenHash, now) => find(tokenHash, now),
    async take(tokenHash, now) {
      const link = find(tokenHash, now);
      links.delete(tokenHash);
      return link;
    },
    async removeOf(complaintId) {
      for (const link of [...links.values()])
        if (link.complaintId === complaintId) links.delete(link.tokenHash);
    },
    async removeExpired(now) {
      for (const { tokenHash, expiresAt } of [...links.values()])
        if (expiresAt <= now) links.delete(tokenHash);
    },
  };
}
