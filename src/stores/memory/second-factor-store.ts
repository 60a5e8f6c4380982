import type { SecondFactor, SecondFactorStore } from '../../ports/second-factor-store.ts';

/** Second factors in memory, for tests. */
export function makeSecondFactorStore(): SecondFactorStore {
  const factors = new Map<string, SecondFactor>();
  return {
    find: async (accountId) => factors.get(accountId) ?? null,
    save: async (factor) => void factors.set(factor.accountId, { ...factor }),
    async useStep(accountId, step) {
      const factor = factors.get(accountId);
      if (!factor || factor.lastStep >= step) return false;
      factors.set(accountId, { ...factor, lastStep: step });
      return true;
    },
    async useRecovery(accountId, hash) {
      const factor = factors.get(accountId);
      if (!factor?.recoveryHashes.includes(hash)) return false;
      const recoveryHashes = factor.recoveryHashes.filter((one) => one !== hash);
      factors.set(accountId, { ...factor, recoveryHashes });
      return true;
    },
    remove: async (accountId) => void factors.delete(accountId),
  };
}
