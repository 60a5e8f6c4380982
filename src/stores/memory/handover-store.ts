import type { Handover, HandoverStore } from '../../ports/handover-store.ts';

/** What is handed over in memory, for tests. */
export function makeHandoverStore(): HandoverStore {
  const kept = new Map<string, Handover>();
  return {
    add: async (handover) => void kept.set(handover.consentId, { ...handover }),
    find: async (consentId) => kept.get(consentId) ?? null,
    ofOrganisation: async (id) =>
      [...kept.values()]
        .filter(({ organisationId }) => organisationId === id)
        .sort((left, right) => right.at - left.at || (left.consentId < right.consentId ? -1 : 1)),
  };
}
