import type { SecondFactor, SecondFactorStore } from '../../ports/second-factor-store.ts';

/** Second factors in memory, for tests. */
export function makeSecondFactorStore(): SecondFactorStore {
  const factors = new Map<string, SecondFactor>();
  return {
    find: async (staffId) => factors.get(staffId) ?? null,
    save: async (factor) => void factors.set(factor.staffId, { ...factor }),
    async useStep(staffId, step) {
      const factor = factors.get(staffId);
      if (!factor || factor.lastStep >= step) return false;
      factors.set(staffId, { ...factor, lastStep: step });
      return true;
    },
    async useRecovery(staffId, hash) {
      const factor = factors.get(staffId);
      if (!factor?.recoveryHashes.includes(hash)) return false;
      const recoveryHashes = factor.recoveryHashes.filter((one) => one !== hash);
      factors.set(staffId, { ...factor, recoveryHashes });
      return true;
    },
    remove: async (staffId) => void factors.delete(staffId),
  };
}
