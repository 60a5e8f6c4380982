import type { ComplaintLink, LinkStore } from '../../ports/link-store.ts';

type Kept = Omit<ComplaintLink, 'otherId'> & { readonly pair: readonly [string, string] };

/** Links between complaints in memory, for tests. */
export function makeLinkStore(): LinkStore {
  const links: Kept[] = [];
  const standing = (one: string, other: string) =>
    links.findIndex(({ pair, ended }) => !ended && pair.includes(one) && pair.includes(other));
  return {
    async link(complaintId, otherId, { by, at }) {
      if (standing(complaintId, otherId) >= 0) return false;
      const id = links.length + 1;
      links.push({ id, pair: [complaintId, otherId], linkedBy: by, linkedAt: at, ended: null });
      return true;
    },
    async unlink(complaintId, otherId, signed) {
      const at = standing(complaintId, otherId);
      if (at >= 0) links[at] = { ...links[at]!, ended: { ...signed } };
      return at >= 0;
    },
    async of(complaintId) {
      return links.flatMap(({ pair, ...link }) => {
        const otherId = pair.find((id) => id !== complaintId)!;
        return pair.includes(complaintId) ? [{ ...link, otherId }] : [];
      });
    },
  };
}
