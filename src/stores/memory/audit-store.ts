import type { AuditEntry, AuditFilter, AuditStore } from '../../ports/audit-store.ts';

/** What was done and looked at in memory, for tests. Give it a list to see, or to tamper with, what is kept. */
export function makeAuditStore(entries: AuditEntry[] = []): AuditStore {
  return {
    async add(fact, seal) {
      const entry = { ...fact, position: entries.length + 1 };
      entries.push({ ...entry, seal: seal(entries.at(-1)?.seal ?? '', entry) });
    },
    latest: async (filter, most, before = Infinity) =>
      entries
        .filter((entry) => entry.position < before && isMeant(entry, filter))
        .toReversed()
        .slice(0, most),
    after: async (position, most) => entries.filter((entry) => entry.position > position).slice(0, most),
  };
}

function isMeant(entry: AuditEntry, { complaintId, partnerships, by }: AuditFilter): boolean {
  if (complaintId !== undefined && entry.complaintId !== complaintId) return false;
  if (by !== undefined && !by.includes(entry.by)) return false;
  return partnerships === undefined || partnerships.includes(entry.partnership ?? '');
}
