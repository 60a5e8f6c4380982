import type { Draft, DraftStore } from '../../ports/draft-store.ts';
import { removeOfDraft, type Outbox } from './outbox-store.ts';

/** Drafts by id. */
export type Drafts = Map<string, Draft>;

/** Drafts in memory, for tests. What is given and what is answered are copies. Give it the map of the messages about them. */
export function makeDraftStore(drafts: Drafts = new Map(), outbox: Outbox = new Map()): DraftStore {
  const byReturnHash = new Map<string, string>();
  const byEmailHash = new Map<string, string>();
  const owners = new Map<string, string>();
  const read = (id: string) => structuredClone(drafts.get(id) ?? null);
  const unsent = (id: string) => (drafts.get(id)?.complaintId === null ? drafts.get(id)! : null);
  const erase = (id: string) => {
    removeOfDraft(outbox, id);
    return drafts.delete(id);
  };
  return {
    async create(id, now, owner) {
      if (drafts.has(id)) throw new Error(`There is already a draft ${id}.`);
      const empty = { answers: {}, pending: null, complaintId: null, email: null };
      drafts.set(id, { id, ...empty, createdAt: now, updatedAt: now });
      if (owner) owners.set(id, owner);
      return read(id)!;
    },
    read: async (id) => read(id),
    async save(id, { answers, pending }, now) {
      const draft = unsent(id);
      if (draft) drafts.set(id, structuredClone({ ...draft, answers, pending, updatedAt: now }));
    },
    async keepReturnHash(id, returnHash) {
      if (drafts.has(id)) byReturnHash.set(returnHash, id);
    },
    findByReturnHash: async (returnHash) => read(byReturnHash.get(returnHash) ?? ''),
    async keepEmail(id, address) {
      const draft = unsent(id);
      const email = address === null ? null : { address, isConfirmed: false };
      if (draft) drafts.set(id, { ...draft, email });
    },
    async confirmEmail(id, address, emailHash) {
      const draft = unsent(id);
      if (draft?.email?.address !== address) return false;
      drafts.set(id, { ...draft, email: { address, isConfirmed: true } });
      byEmailHash.set(id, emailHash);
      return true;
    },
    findByEmailHash: async (emailHash) =>
      [...byEmailHash].flatMap(([id, hash]) => {
        const isFound = hash === emailHash && unsent(id)?.email?.isConfirmed;
        return isFound ? [read(id)!] : [];
      }),
    ofOwner: async (owner) =>
      [...drafts.values()]
        .filter(({ id, complaintId }) => complaintId === null && owners.get(id) === owner)
        .map((draft) => structuredClone(draft))
        .reverse()
        .sort((one, other) => other.updatedAt - one.updatedAt),
    listSaved: async () =>
      [...new Set(byReturnHash.values())].flatMap((id) => {
        const draft = read(id);
        return draft?.complaintId === null ? [draft] : [];
      }),
    remove: async (id) => void erase(id),
    eraseUnsent: async (id) => unsent(id) !== null && erase(id),
    async removeUnsentBefore(time) {
      const old = [...drafts.values()].filter((one) => one.complaintId === null && one.updatedAt < time);
      for (const { id } of old) erase(id);
      for (const { for: whom } of [...outbox.values()])
        if ('draftId' in whom && !unsent(whom.draftId)) removeOfDraft(outbox, whom.draftId);
    },
  };
}
