import type { Ask, AskStore } from '../../ports/ask-store.ts';

/** What advocates asked for, in memory, for tests. */
export function makeAskStore(): AskStore {
  const asks = new Map<string, Ask>();
  return {
    keep: async (ask) => void asks.set(`${ask.advocateId} ${ask.referenceHash}`, ask),
    ofAdvocate: async (advocateId, since) =>
      [...asks.values()]
        .filter((one) => one.advocateId === advocateId && one.askedAt >= since)
        .toSorted((left, right) => right.askedAt - left.askedAt),
    async removeOf(consentId) {
      for (const [key, one] of asks) if (one.consentId === consentId) asks.delete(key);
    },
    async removeBefore(time) {
      for (const [key, { askedAt }] of asks) if (askedAt < time) asks.delete(key);
    },
  };
}
