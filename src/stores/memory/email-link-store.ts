import type { EmailLink, EmailLinkStore } from '../../ports/email-link-store.ts';
import type { MessageFor } from '../../ports/outbox-store.ts';
import type { Drafts } from './draft-store.ts';

/** Links of e-mails in memory, for tests. Give it the map of the drafts, with which theirs go. */
export function makeEmailLinkStore(drafts: Drafts = new Map()): EmailLinkStore {
  const links = new Map<string, EmailLink>();
  const hasOwner = ({ for: whom }: EmailLink) =>
    'complaintId' in whom || drafts.get(whom.draftId)?.complaintId === null;
  const find = (tokenHash: string, now: number) => {
    const link = links.get(tokenHash);
    return link && link.expiresAt > now && hasOwner(link) ? link : null;
  };
  return {
    keep: async (link) => void links.set(link.tokenHash, link),
    find: async (tokenHash, now) => find(tokenHash, now),
    async take(tokenHash, now) {
      const link = find(tokenHash, now);
      links.delete(tokenHash);
      return link;
    },
    async removeOf(whom) {
      for (const link of [...links.values()]) if (isSame(link.for, whom)) links.delete(link.tokenHash);
    },
    async removeExpired(now) {
      for (const { tokenHash, expiresAt } of [...links.values()])
        if (expiresAt <= now) links.delete(tokenHash);
    },
  };
}

function isSame(one: MessageFor, other: MessageFor): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
