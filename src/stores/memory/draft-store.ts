import type { Draft, DraftStore } from '../../ports/draft-store.ts';

/** Drafts by id. */
export type Drafts = Map<string, Draft>;

/** Drafts in memory, for tests. What is given and what is answered are copies. */
export function makeDraftStore(drafts: Drafts = new Map()): DraftStore {
  const byReturnHash = new Map<string, string>();
  const read = (id: string) => structuredClone(drafts.get(id) ?? null);
  return {
    async create(id, now) {
      if (drafts.has(id)) throw new Error(`There is already a draft ${id}.`);
      drafts.set(id, { id, answers: {}, pending: null, complaintId: null, createdAt: now, updatedAt: now });
      return read(id)!;
    },
    read: async (id) => read(id),
    async save(id, { answers, pending }, now) {
      const draft = drafts.get(id);
      if (!draft || draft.complaintId !== null) return;
      drafts.set(id, structuredClone({ ...draft, answers, pending, updatedAt: now }));
    },
    async keepReturnHash(id, returnHash) {
      if (drafts.has(id)) byReturnHash.set(returnHash, id);
    },
    findByReturnHash: async (returnHash) => read(byReturnHash.get(returnHash) ?? ''),
    listSaved: async () =>
      [...new Set(byReturnHash.values())].flatMap((id) => {
        const draft = read(id);
        return draft?.complaintId === null ? [draft] : [];
      }),
    remove: async (id) => void drafts.delete(id),
    async eraseUnsent(id) {
      return drafts.get(id)?.complaintId === null && drafts.delete(id);
    },
    async removeUnsentBefore(time) {
      const old = [...drafts.values()].filter((one) => one.complaintId === null && one.updatedAt < time);
      for (const { id } of old) drafts.delete(id);
    },
  };
}
